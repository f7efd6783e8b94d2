import { section } from './section';

/** The words of the study's brands. */
export const brandMessages = section({
  en: {
    text: 'A page is recognised by its domains. On the site of a brand studied or a competitor, a touchpoint concerns that brand; a retailer or third party only hosts it.',
    empty: 'No brand yet. Add the brand studied, then its competitors. Brands are also added from the quick form.',
    count: (count: number, shown: string) => `${shown} ${count === 1 ? 'brand' : 'brands'}`,
    note: 'Note',
    concernCount: (concerns: number, shown: string) =>
      `${shown} ${concerns === 1 ? 'touchpoint concerns' : 'touchpoints concern'} it`,
    hostCount: (shown: string) => `on its site or premises: ${shown}`,

    addCompetitor: 'Add a competitor',
    addOther: 'Add a brand',
    line: 'Name and domain',
    linePlaceholder: 'Etam etam.com',
    lineHint: 'Name, domain or both, then Enter.',
    lineReads: (name: string, domains: string) => (domains === '' ? `Adds ${name}` : `Adds ${name} (${domains})`),
    added: (name: string) => `added the brand “${name}”`,
    /** Said on the map where a journey goes on at another brand. */
    switched: (from: string, to: string) => `The journey goes from ${from} to ${to}`,

    quoted: (part: string) => `“${part}”`,
    noDomains: (parts: string) => `Left out, not a domain: ${parts}`,

    outletsAndNote: 'Outlets and note',
    outletCount: (count: number, shown: string) => `${shown} ${count === 1 ? 'outlet' : 'outlets'}`,
    outlets: 'Outlets',
    outletsText: 'Named places: a shop, a hotel, a counter.',
    outlet: (number: string) => `Outlet ${number}`,
    outletName: 'Outlet name',
    outletKind: 'Kind',
    outletKindPlaceholder: 'Shop, hotel, counter…',
    outletAddress: 'Address',
    addOutlet: 'Add an outlet',
    removeOutlet: (name: string) => `Remove the outlet “${name}”`,
    removedOutlet: (name: string) => `removed the outlet “${name}”`,
    unnamedOutlet: 'unnamed',
  },
  fr: {
    text: 'Une page se reconnaît à ses domaines. Sur le site d’une marque étudiée ou d’un concurrent, un point de contact concerne cette marque\u00a0; un distributeur ou un tiers ne fait que l’héberger.',
    empty:
      'Pas encore de marque. Ajoutez la marque étudiée, puis ses concurrents. Le formulaire rapide en ajoute aussi.',
    count: (count, shown) => `${shown} ${count <= 1 ? 'marque' : 'marques'}`,
    note: 'Note',
    concernCount: (concerns, shown) =>
      `${shown} ${concerns <= 1 ? 'point de contact la concerne' : 'points de contact la concernent'}`,
    hostCount: (shown) => `sur son site ou dans ses murs\u00a0: ${shown}`,

    addCompetitor: 'Ajouter un concurrent',
    addOther: 'Ajouter une marque',
    line: 'Nom et domaine',
    linePlaceholder: 'Etam etam.com',
    lineHint: 'Nom, domaine ou les deux, puis Entrée.',
    lineReads: (name, domains) => (domains === '' ? `Ajoute ${name}` : `Ajoute ${name} (${domains})`),
    added: (name) => `ajout de la marque «\u00a0${name}\u00a0»`,
    switched: (from, to) => `Le parcours passe de ${from} à ${to}`,

    quoted: (part) => `«\u00a0${part}\u00a0»`,
    noDomains: (parts) => `Laissé de côté, ce n’est pas un domaine\u00a0: ${parts}`,

    outletsAndNote: 'Points de vente et note',
    outletCount: (count, shown) => `${shown} ${count <= 1 ? 'point de vente' : 'points de vente'}`,
    outlets: 'Points de vente',
    outletsText: 'Des lieux qui ont un nom\u00a0: une boutique, un hôtel, un stand.',
    outlet: (number) => `Point de vente ${number}`,
    outletName: 'Nom du point de vente',
    outletKind: 'Type',
    outletKindPlaceholder: 'Boutique, hôtel, stand…',
    outletAddress: 'Adresse',
    addOutlet: 'Ajouter un point de vente',
    removeOutlet: (name) => `Retirer le point de vente «\u00a0${name}\u00a0»`,
    removedOutlet: (name) => `retrait du point de vente «\u00a0${name}\u00a0»`,
    unnamedOutlet: 'sans nom',
  },
});
