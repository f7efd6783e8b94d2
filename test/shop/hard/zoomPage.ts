import { type Html, html } from '../html';
import { hardPage } from './hardPage';
import { SAMPLES } from './samples';

export function zoomPage(): Html {
  return hardPage({
    title: 'Zoomed by style sheet',
    purpose: 'This page sets html { zoom: 1.5 }, so its coordinates and its pixels differ.',
    head: html`<style>html { zoom: 1.5 }</style>`,
    body: html`${SAMPLES}<p><label>A filled field <input value="Jeanne Morel" data-secret-colour="#ff00c8" style="background:#ff00c8"></label></p>`,
  });
}
