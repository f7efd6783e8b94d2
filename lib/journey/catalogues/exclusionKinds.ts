import { type CatalogueEntry, idsOf } from './entry';

/** A kind of pages that a walkthrough leaves out of its recording. */
export interface ExclusionKind extends CatalogueEntry {
  /** Hosts, each with all below it; a name without a dot stands for it under any ending ("paypal" for paypal.fr). */
  readonly hosts: readonly string[];
  /** Parts of a host, between its dots and hyphens, that say so ("webmail" of webmail.example.com). */
  readonly parts: readonly string[];
  /** Ends of such parts ("bank" of commerzbank.de). */
  readonly endings: readonly string[];
}

/**
 * What is nobody's business but the walker's: of these pages there is only an anonymous marker, of the kind, with its time. Rather
 * one too many: a host can be allowed.
 */
export const exclusionKinds = [
  {
    id: 'bank',
    labels: { en: 'Banks', fr: 'Banques' },
    hosts: [
      ...['americanexpress', 'bforbank.com', 'bnpparibas', 'mabanque.bnpparibas', 'boursorama.com', 'boursobank.com'],
      ...['bred.fr', 'caisse-epargne.fr', 'cic.fr', 'credit-agricole.fr', 'credit-cooperatif.coop', 'creditmutuel.fr'],
      ...['fortuneo.fr', 'hellobank.fr', 'hsbc', 'ing', 'labanquepostale.fr', 'lcl.fr', 'lydia-app.com', 'n26.com'],
      ...[
        'monabanq.com',
        'particuliers.sg.fr',
        'sg.fr',
        'societegenerale.fr',
        'sumeria.eu',
        'qonto.com',
        'revolut.com',
      ],
      ...['wise.com', 'barclays.co.uk', 'chase.com', 'citi.com', 'halifax.co.uk', 'lloydsbank.com', 'monzo.com'],
      ...[
        'natwest.com',
        'santander',
        'wellsfargo.com',
        'capitalone.com',
        'ubs.com',
        'bankofamerica.com',
        'coinbase.com',
      ],
      ...['binance.com', 'tradingview.com', 'degiro', 'etoro.com'],
    ],
    parts: [
      'bank',
      'banks',
      'banque',
      'banca',
      'banco',
      'banking',
      'ebanking',
      'netbank',
      'mabanque',
      'sparkasse',
      'acs',
    ],
    endings: ['bank', 'banque', 'banking'],
  },
  {
    id: 'mail',
    labels: { en: 'E-mail', fr: 'Courrier électronique' },
    hosts: [
      ...[
        'mail.google.com',
        'outlook.live.com',
        'outlook.office.com',
        'outlook.office365.com',
        'outlook.cloud.microsoft',
      ],
      ...[
        'mail.proton.me',
        'mail.yahoo.com',
        'mail.aol.com',
        'icloud.com',
        'laposte.net',
        'mail.orange.fr',
        'zimbra.free.fr',
      ],
      ...[
        'webmail.sfr.fr',
        'messagerie.sfr.fr',
        'app.fastmail.com',
        'app.tuta.com',
        'mail.zoho.com',
        'mailo.com',
        'gmx',
      ],
      ...['web.de', 'mail.ru', 'hey.com'],
    ],
    parts: ['mail', 'email', 'webmail', 'messagerie', 'roundcube', 'zimbra', 'owa'],
    endings: ['webmail'],
  },
  {
    id: 'messaging',
    labels: { en: 'Private messages', fr: 'Messageries privées' },
    hosts: [
      ...['web.whatsapp.com', 'messenger.com', 'web.telegram.org', 'messages.google.com', 'chat.google.com'],
      ...[
        'discord.com',
        'app.slack.com',
        'slack.com',
        'teams.microsoft.com',
        'teams.live.com',
        'teams.cloud.microsoft',
      ],
      ...['app.element.io', 'web.skype.com', 'signal.org', 'meet.google.com', 'zoom.us'],
    ],
    parts: [],
    endings: [],
  },
  {
    id: 'health',
    labels: { en: 'Health', fr: 'Santé' },
    hosts: [
      ...['ameli.fr', 'doctolib', 'monespacesante.fr', 'dmp.fr', 'maiia.com', 'keldoc.com', 'qare.fr', 'livi.fr'],
      ...['mutuelle.fr', 'harmonie-mutuelle.fr', 'mgen.fr', 'nhs.uk', 'mychart.com', 'mychart.org', 'healthcare.gov'],
      ...['patientaccess.com', 'zocdoc.com', 'teladoc.com', 'betterhelp.com', 'mayoclinic.org', 'clue.com'],
    ],
    parts: ['mychart', 'patient', 'patients', 'hopital', 'hospital', 'chu', 'aphp', 'mutuelle', 'laboratoire'],
    endings: ['mychart', 'mutuelle'],
  },
  {
    id: 'government',
    labels: { en: 'Authorities and taxes', fr: 'Administrations et impôts' },
    hosts: [
      ...['impots.gouv.fr', 'service-public.fr', 'franceconnect.gouv.fr', 'caf.fr', 'francetravail.fr', 'urssaf.fr'],
      ...['ants.gouv.fr', 'info-retraite.fr', 'lassuranceretraite.fr', 'gov.uk', 'irs.gov', 'ssa.gov', 'login.gov'],
    ],
    parts: ['gouv', 'gov', 'gob', 'impots'],
    endings: [],
  },
  {
    id: 'passwords',
    labels: { en: 'Passwords and signing in', fr: 'Mots de passe et connexion' },
    hosts: [
      ...['accounts.google.com', 'myaccount.google.com', 'passwords.google.com', 'login.live.com', 'account.live.com'],
      ...[
        'login.microsoftonline.com',
        'account.microsoft.com',
        'appleid.apple.com',
        'account.apple.com',
        'idmsa.apple.com',
      ],
      ...['vault.bitwarden.com', 'bitwarden.com', '1password.com', 'lastpass.com', 'dashlane.com', 'app.dashlane.com'],
    ],
    parts: [],
    endings: [],
  },
  {
    id: 'files',
    labels: { en: 'Own documents and photos', fr: 'Documents et photos personnels' },
    hosts: [
      ...['drive.google.com', 'docs.google.com', 'photos.google.com', 'calendar.google.com', 'contacts.google.com'],
      ...['onedrive.live.com', '1drv.ms', 'dropbox.com', 'box.com', 'notion.so', 'app.notion.com', 'keep.google.com'],
    ],
    parts: ['sharepoint', 'nextcloud', 'owncloud'],
    endings: [],
  },
] as const satisfies readonly ExclusionKind[];

export type ExclusionKindId = (typeof exclusionKinds)[number]['id'];
export const exclusionKindIds = idsOf(exclusionKinds);

/** What the person leaves out besides these kinds. */
export const ownExclusion = {
  id: 'own',
  labels: { en: 'Your own list', fr: 'Votre propre liste' },
} as const satisfies CatalogueEntry;
