import { type PlatformPage, prose } from './platformPage';

const shop = (title: string, body: string, { head = '', bodyClass = '' } = {}) =>
  `<html lang="es"><head><title>${title}</title>${head}</head><body class="${bodyClass}"><header><a href="/"><img alt="Muelle" src="l"></a><nav><a href="/c">Equipos</a></nav></header>${body}<footer><p>© 2026 Muelle</p></footer></body></html>`;
const url = (path: string) => `https://www.muelle.example${path}`;
const crumbs = (last: string) =>
  `<div class="breadcrumbs"><ul><li><a href="/">Inicio</a></li><li><a href="/equipos.html">Equipos</a></li><li><strong>${last}</strong></li></ul></div>`;
const tile = (name: string, price: string) =>
  `<li class="item product product-item"><a href="/${name.length}.html"><img alt="${name}" src="p.jpg"></a><strong class="product-item-name"><a href="/${name.length}.html">${name}</a></strong><div class="price-box"><span class="price">${price}</span></div><form action="/cart/add" method="post"><button title="Añadir al carrito" type="submit"><span>Añadir al carrito</span></button></form></li>`;
const tools =
  '<div class="toolbar"><p class="toolbar-amount"><span>1</span> artículo</p><div class="field limiter"><label for="limiter"><span>Mostrar</span></label><select id="limiter" data-role="limiter"><option>12</option><option selected>24</option></select></div><div class="sorter"><label for="sorter">Ordenar por</label><select id="sorter" data-role="sorter"><option>Posición</option><option selected>Precio</option></select></div></div>';
const filters =
  '<div class="sidebar"><div class="block filter"><strong>Comprar por</strong><dl><dt>Fabricante</dt><dd><ol><li><a href="?manufacturer=10">Velo <span class="count">1</span></a></li></ol></dd></dl></div></div>';

/** Lists of one thing or two, and things that stand among what lists have. */
export const lists: readonly PlatformPage[] = [
  {
    name: 'a category of one thing',
    url: url('/equipos/moviles/equipos-2-en-1.html?p=1&product_list_limit=24'),
    html: shop(
      'Equipos 2 en 1 - Móviles - Equipos',
      `${crumbs('Equipos 2 en 1')}<main><h1>Equipos 2 en 1</h1><div class="columns"><div class="main">${tools}<ol class="products list items">${tile('Notebook Velo Nine 520 2 en 1, 4GB, 1TB', '$499.990')}</ol></div>${filters}</div></main>`,
      { bodyClass: 'page-with-filter page-products category-equipos-2-en-1 catalog-category-view' },
    ),
    expected: { kind: 'category', product: null, price: null, brand: null },
  },
  {
    name: 'a category of two things that its body does not name, with fields to sort and limit',
    url: url('/equipos/moviles/equipos-2-en-1.html'),
    html: shop(
      'Equipos 2 en 1 - Móviles - Equipos',
      `${crumbs('Equipos 2 en 1')}<main><h1>Equipos 2 en 1</h1><div class="columns"><div class="main">${tools}<ol class="products list items">${tile('Notebook Velo Nine 520 2 en 1, 4GB, 1TB', '$499.990')}${tile('Tablet Nordhus Lumo 3', '$299.990')}</ol></div>${filters}</div></main>`,
    ),
    expected: { kind: 'category', product: null, price: null },
  },
  {
    name: 'a category of two things that nothing but its type and its tiles tell',
    url: url('/collections/tablets'),
    html: shop(
      'Tablets – Muelle',
      `<main><h1>Tablets</h1><p>${prose.es}</p><ul class="grid">${tile('Notebook Velo Nine 520 2 en 1, 4GB, 1TB', '$499.990')}${tile('Tablet Nordhus Lumo 3', '$299.990')}</ul></main>`,
      { head: '<meta property="og:type" content="product.group">' },
    ),
    expected: { kind: 'category', product: null, price: null },
  },
  {
    name: 'a category of one thing in a shop of another platform',
    url: url('/categoria-producto/tablets/'),
    html: shop(
      'Tablets – Muelle',
      `<nav class="woocommerce-breadcrumb"><a href="/">Inicio</a> / Tablets</nav><main><h1>Tablets</h1><p class="result-count">Mostrando el único resultado</p><form><select name="orderby" class="orderby"><option>Orden por defecto</option></select></form><ul class="products">${tile('Tablet Nordhus Lumo 3', '$299.990')}</ul></main>`,
      { bodyClass: 'archive tax-product_cat term-tablets woocommerce woocommerce-page' },
    ),
    expected: { kind: 'category', product: null, price: null },
  },
  {
    name: 'a thing whose breadcrumb ends with it, with opinions that can be sorted',
    url: url('/tablet-nordhus-lumo-3.html'),
    html: shop(
      'Tablet Nordhus Lumo 3 - Muelle',
      `${crumbs('Tablet Nordhus Lumo 3')}<main><h1>Tablet Nordhus Lumo 3</h1><div class="price-box"><span class="price">$299.990</span></div><label>Cantidad <select name="qty"><option>1</option></select></label><button>Añadir al carrito</button><p>${prose.es}</p><h2>Opiniones</h2><label for="s">Ordenar por</label><select id="s" name="sort"><option>Más recientes</option></select></main>`,
      { bodyClass: 'catalog-product-view category-tablets' },
    ),
    expected: { kind: 'product', product: 'Tablet Nordhus Lumo 3', price: 299990 },
  },
  {
    name: 'prices whose sign stands in a box of its own',
    url: url('/produktsuche/Heissluftfritteusen-c123'),
    html: shop(
      'Heissluftfritteusen Preisvergleich | Muelle',
      `<main><nav class="breadcrumb"><a href="/">Home</a> <a href="/haushalt">Haushalt</a> <span>Heissluftfritteusen</span></nav><h1>Heissluftfritteusen</h1><div>186 Produkte</div><select name="sort"><option>Relevanz</option><option>Preis aufsteigend</option></select>${[
        'Nordhus AF300',
        'Velo MD 11780',
        'Lumo Airfryer 3000',
        'Kotto EY5018',
        'Tander CP158',
      ]
        .map(
          (name, at) =>
            `<div class="item"><a href="/${at}">${name}</a><div><a href="/${at}"><div>18 Angebote ab</div><div><span>CHF</span> <div>${at + 7}5.90</div><div>inkl. Versandkosten</div></div></a></div></div>`,
        )
        .join('')}<a class="active">1</a><a href="?p=2">2</a><a href="?p=3">3</a></main>`,
    ),
    expected: { kind: 'category', product: null, price: null },
  },
];
