import { type Html, html } from '../html';
import { hardPage } from './hardPage';

export function loginPage(): Html {
  return hardPage({
    title: 'Sign in to continue',
    purpose: 'This page stands for everything behind a login: it shows only a form to sign in.',
    head: html`<meta name="robots" content="noindex">`,
    body: html`<form method="post" action="/login"><p>Your session has expired. Please sign in to see your orders.</p>
<p><label>E-mail <input type="email" name="username" autocomplete="username" value="jeanne.morel@example.org"></label></p>
<p><label>Password <input type="password" name="password" autocomplete="current-password"></label></p>
<p><button>Sign in</button></p></form>`,
  });
}
