import { section } from './section';

/** The words around evidence: looking at it, painting areas over, checking it, and its certificate. */
export const evidenceMessages = section({
  en: {
    // Viewer
    placeOf: (place: string, count: string) => `${place} of ${count}`,
    previous: 'Previous',
    next: 'Next',
    zoom: 'Zoom',
    zoomFit: 'Fit',
    zoomWidth: 'Width',
    zoomFull: '100 %',
    picture: 'Picture',
    facts: 'What is known of it',
    saveFile: 'Save file',
    verifyThis: 'Verify',
    redact: 'Redact…',
    kind: 'Kind',
    mediaType: 'Format',
    local: 'Local time',
    observer: 'Recorded by',
    standsUnder: 'Stands under',
    noPreview: 'The browser shows no preview of this kind of file.',

    // Verification
    intact: 'Intact',
    missing: 'File not here',
    altered: 'Altered',
    intactText: 'The file is the one that was recorded, byte for byte.',
    missingText: 'Its record is here, its file is not: it came from an export without pictures.',
    alteredText: 'The file is not the one that was recorded. Do not rely on it.',
    verifyAll: 'Verify evidence',
    verifyAgain: 'Verify again',
    verifyText: 'Every file is read and hashed anew, and compared with the hash of the moment when it was recorded.',
    verifying: (done: string, of: string) => `Verified ${done} of ${of}`,
    cancelVerify: 'Stop',
    verified: (intact: string, of: string) => `${intact} of ${of} intact`,
    verifyStopped: (done: string, of: string) => `Stopped after ${done} of ${of}`,
    missingCount: (count: number, shown: string) =>
      count === 1 ? `${shown} file is not here` : `${shown} files are not here`,
    alteredCount: (count: number, shown: string) =>
      count === 1 ? `${shown} file was altered` : `${shown} files were altered`,
    unknownCount: (count: number, shown: string) =>
      `${shown} ${count === 1 ? 'piece' : 'pieces'} named by records of this study ${count === 1 ? 'is' : 'are'} not here at all: imported without evidence, or deleted.`,

    // Redaction
    redactTitle: 'Redact the picture',
    redactText:
      'Draw boxes over what must not be seen. They are painted into a new picture, which takes this one’s place.',
    addBox: 'Add a box',
    undoBox: 'Undo',
    boxes: 'Boxes',
    boxCount: (count: number, shown: string) => `${shown} ${count === 1 ? 'box' : 'boxes'}`,
    boxName: (number: string, width: string, height: string, x: string, y: string) =>
      `Box ${number}: ${width} × ${height} at ${x}, ${y}`,
    boxKeys: 'Arrow keys move a box, with Shift they size it, with Alt by single pixels. Delete removes it.',
    boxAdded: (number: string) => `Box ${number} added`,
    boxRemoved: 'Box removed',
    forgetOriginal: 'Delete the original for good',
    forgetOriginalText:
      'Otherwise undo and the history keep the original in this browser, with what the boxes hide, until storage is freed in the settings. Exports hold the redacted picture only.',
    forgetOriginalWarning: 'This cannot be undone, and the original’s hash can no longer be verified here.',
    saveRedacted: 'Save redacted picture',
    redacting: 'Painting…',
    redacted: 'redacted a picture',
    redactedForGood: 'Picture redacted, its original deleted for good',
    redactFailed: 'The browser could not paint this picture. Nothing was changed.',

    // Pending
    comes: (kind: string) => `${kind}: being written…`,
    failed: (kind: string, reason: string) => `${kind} missing: ${reason}`,
    failedArchive: 'the browser kept no archive',
    failedFull: 'there was no room left to store it',
    dismissFailed: (kind: string) => `Dismiss: ${kind} missing`,

    // Section
    evidence: 'Evidence',
    sectionText: 'All that was frozen in this study, under the hash of its bytes.',
    empty: 'No evidence yet',
    emptyText:
      'Each touchpoint that is tagged on a page keeps a screenshot of that moment. Files are attached in the touchpoint’s editor.',
    pieces: (count: number, shown: string) => `${shown} ${count === 1 ? 'piece' : 'pieces'} of evidence`,
    certificate: 'Certificate',
    certificateText:
      'Lists every piece with its hash, and the hash of the list itself: for the team’s records, or for whoever doubts a picture.',
    certificateOfTouchpoint: 'Certificate',
    showCertificate: 'Show the certificate',
    backToEvidence: 'Back to the evidence',
    saveCertificate: 'Save as JSON',
    print: 'Print',
    certificateTitle: 'Certificate of evidence',
    ofStudy: 'Study',
    ofTouchpoint: 'Touchpoint',
    issued: 'Issued',
    issuedBy: 'Issued by',
    generator: 'Software',
    entries: 'Pieces',
    listHash: 'SHA-256 of this list',
    listHashText:
      'Each piece’s SHA-256 was computed from its bytes when it was recorded. The hash of the list is that of the “evidence” part of the JSON certificate, as text without spaces and with keys in order (RFC 8785).',
    verification: 'Verification',
    notVerified: 'Not verified',
    takenAt: 'Captured',
    address: 'Address',
    tool: 'Taken with',
    file: 'File',
    masks: 'Masked',
    none: 'Nothing',
    unnamed: 'Without a name',
    certificateOf: (name: string) => `Evidence certificate ${name}`,
    touchpointGone: 'This touchpoint has no evidence',

    // Room
    roomTitle: 'Storage is nearly full',
    roomText: (free: string) =>
      `About ${free} left for Parcours. Nothing is deleted by itself: make a backup, then free up space, or make room on the disk.`,
    openStorage: 'Open storage settings',
  },
  fr: {
    placeOf: (place, count) => `${place} sur ${count}`,
    previous: 'Précédente',
    next: 'Suivante',
    zoom: 'Zoom',
    zoomFit: 'Ajuster',
    zoomWidth: 'Largeur',
    zoomFull: '100\u00a0%',
    picture: 'Image',
    facts: 'Ce qu’on en sait',
    saveFile: 'Enregistrer le fichier',
    verifyThis: 'Vérifier',
    redact: 'Caviarder…',
    kind: 'Type',
    mediaType: 'Format',
    local: 'Heure locale',
    observer: 'Relevée par',
    standsUnder: 'Rattachée à',
    noPreview: 'Le navigateur n’affiche pas d’aperçu de ce type de fichier.',

    intact: 'Intacte',
    missing: 'Fichier absent',
    altered: 'Altérée',
    intactText: 'Le fichier est celui qui a été relevé, à l’octet près.',
    missingText: 'La fiche est là, le fichier non\u00a0: elle vient d’un export sans images.',
    alteredText: 'Le fichier n’est pas celui qui a été relevé. Ne vous y fiez pas.',
    verifyAll: 'Vérifier les preuves',
    verifyAgain: 'Vérifier à nouveau',
    verifyText: 'Chaque fichier est relu, son empreinte recalculée et comparée à celle du moment où il a été relevé.',
    verifying: (done, of) => `${done} sur ${of} vérifiées`,
    cancelVerify: 'Arrêter',
    verified: (intact, of) => `${intact} sur ${of} intactes`,
    verifyStopped: (done, of) => `Arrêté après ${done} sur ${of}`,
    missingCount: (count, shown) => (count <= 1 ? `${shown} fichier absent` : `${shown} fichiers absents`),
    alteredCount: (count, shown) => (count <= 1 ? `${shown} fichier altéré` : `${shown} fichiers altérés`),
    unknownCount: (count, shown) =>
      count <= 1
        ? `${shown} preuve que nomment les fiches de cette étude n’est pas là du tout\u00a0: importée sans elle, ou supprimée.`
        : `${shown} preuves que nomment les fiches de cette étude ne sont pas là du tout\u00a0: importées sans elles, ou supprimées.`,

    redactTitle: 'Caviarder l’image',
    redactText:
      'Tracez des rectangles sur ce qui ne doit pas être vu. Ils sont peints dans une nouvelle image, qui remplace celle-ci.',
    addBox: 'Ajouter un rectangle',
    undoBox: 'Annuler',
    boxes: 'Rectangles',
    boxCount: (count, shown) => `${shown} ${count <= 1 ? 'rectangle' : 'rectangles'}`,
    boxName: (number, width, height, x, y) => `Rectangle ${number}\u00a0: ${width} × ${height} en ${x}, ${y}`,
    boxKeys:
      'Les flèches déplacent un rectangle, avec Maj elles l’agrandissent, avec Alt pixel par pixel. Suppr le retire.',
    boxAdded: (number) => `Rectangle ${number} ajouté`,
    boxRemoved: 'Rectangle retiré',
    forgetOriginal: 'Supprimer définitivement l’original',
    forgetOriginalText:
      'Sinon, l’annulation et l’historique gardent l’original dans ce navigateur, avec ce que cachent les rectangles, tant que la place n’est pas libérée dans les réglages. Les exports ne contiennent que l’image caviardée.',
    forgetOriginalWarning:
      'Cela ne peut pas être annulé, et l’empreinte de l’original ne pourra plus être vérifiée ici.',
    saveRedacted: 'Enregistrer l’image caviardée',
    redacting: 'Recouvrement…',
    redacted: 'image caviardée',
    redactedForGood: 'Image caviardée, original supprimé définitivement',
    redactFailed: 'Le navigateur n’a pas pu recouvrir cette image. Rien n’a changé.',

    comes: (kind) => `${kind}\u00a0: en cours d’écriture…`,
    failed: (kind, reason) => `${kind} manquante\u00a0: ${reason}`,
    failedArchive: 'le navigateur n’a pas gardé d’archive',
    failedFull: 'il n’y avait plus de place pour l’enregistrer',
    dismissFailed: (kind) => `Masquer\u00a0: ${kind} manquante`,

    evidence: 'Preuves',
    sectionText: 'Tout ce qui a été figé dans cette étude, sous l’empreinte de ses octets.',
    empty: 'Pas encore de preuve',
    emptyText:
      'Chaque point de contact étiqueté sur une page garde une capture d’écran de ce moment. Les fichiers se joignent dans l’éditeur du point de contact.',
    pieces: (count, shown) => `${shown} ${count <= 1 ? 'preuve' : 'preuves'}`,
    certificate: 'Attestation',
    certificateText:
      'Liste chaque preuve avec son empreinte, et l’empreinte de la liste elle-même\u00a0: pour les archives de l’équipe, ou pour qui doute d’une image.',
    certificateOfTouchpoint: 'Attestation',
    showCertificate: 'Afficher l’attestation',
    backToEvidence: 'Retour aux preuves',
    saveCertificate: 'Enregistrer en JSON',
    print: 'Imprimer',
    certificateTitle: 'Attestation de preuves',
    ofStudy: 'Étude',
    ofTouchpoint: 'Point de contact',
    issued: 'Établie',
    issuedBy: 'Établie par',
    generator: 'Logiciel',
    entries: 'Preuves',
    listHash: 'SHA-256 de cette liste',
    listHashText:
      'Le SHA-256 de chaque preuve a été calculé sur ses octets au moment du relevé. L’empreinte de la liste est celle de la partie «\u00a0evidence\u00a0» de l’attestation JSON, en texte sans espaces et aux clés ordonnées (RFC 8785).',
    verification: 'Vérification',
    notVerified: 'Non vérifiée',
    takenAt: 'Relevée',
    address: 'Adresse',
    tool: 'Outil',
    file: 'Fichier',
    masks: 'Masqué',
    none: 'Rien',
    unnamed: 'Sans nom',
    certificateOf: (name) => `Attestation de preuves ${name}`,
    touchpointGone: 'Ce point de contact n’a pas de preuve',

    roomTitle: 'Le stockage est presque plein',
    roomText: (free) =>
      `Il reste environ ${free} pour Parcours. Rien n’est supprimé de lui-même\u00a0: faites une sauvegarde, puis libérez de la place, ici ou sur le disque.`,
    openStorage: 'Ouvrir les réglages du stockage',
  },
});

export type EvidenceMessages = (typeof evidenceMessages)['en'];
