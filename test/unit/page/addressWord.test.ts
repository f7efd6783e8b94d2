import { describe, expect, it } from 'vitest';
import { hasOneOf, isOneOf } from '@/lib/page/addressWord';

describe('words of addresses', () => {
  it.each([
    ['cart', true],
    ['view-cart', true],
    ['faq-shipping', true],
    ['faq-', true],
    ['car', false],
    ['carts', false],
    ['view', false],
    ['', false],
    ['cart view-cart', false],
  ])('%j is one of them: %s', (part, expected) => {
    expect(isOneOf('cart view-cart faq-*', part)).toBe(expected);
  });

  it.each([
    ['cart', true],
    ['my-cart-1', true],
    ['order-confirmed', true],
    ['your-order-confirmation-page', true],
    ['shopping-carts', false],
    ['reorder-confirmed', false],
    ['', false],
  ])('%j has one of them: %s', (part, expected) => {
    expect(hasOneOf('cart order-confirm*', part)).toBe(expected);
  });
});
