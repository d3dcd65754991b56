import type { LateCatalogue } from '#wording/catalogue.ts';
import { numbersOf } from '#wording/numbers.ts';
import { words } from './words.ts';

const { number } = numbersOf('fr-FR');
const { events } = words;

/** Sentences of the dialog that takes a view elsewhere. */
export const shareWords: LateCatalogue['shareWords'] = {
  title: 'Partager cette vue',
  sections: 'Façons de partager',
  tab: { link: 'Lien', embed: 'Intégrer', image: 'Image', print: 'Imprimer', cite: 'Citer' },
  holds: (matched, total) => `${number(matched)} sur ${events(total)}`,
  holdsSelected: (matched, total) => `${number(matched)} sur ${events(total)}, 1 sélectionné`,
  copied: 'Copié',
  selected: 'Le navigateur n’autorise pas la copie ici. Le texte est sélectionné : copiez-le au clavier.',

  data: 'Données',
  pinned: 'Cette version',
  pinnedAbout: (version, day) => `Reste la même quand le jeu de données change. Version ${version}, ${day}`,
  pinnedUnpublished: (version) =>
    `La version ${version} n’a pas été publiée : un état ultérieur de ce site pourrait ne pas l’avoir`,
  versionUnknown: 'La version n’a pas pu être déterminée, car la liste des jeux de données manque',
  latest: 'Dernière version',
  latestAbout: 'Change quand le jeu de données est mis à jour, et le dit alors',

  address: 'Adresse de cette vue',
  linkOpens: 'Le lien ouvre',
  events: 'Événements',
  selectedEvent: 'Sélection',
  none: 'aucun',
  addressAbout: 'Il contient ce qui est à l’écran, et rien sur vous.',
  copyLink: 'Copier le lien',

  show: 'Montrer',
  picture: { timeline: 'Frise', map: 'Carte', both: 'Les deux', matrix: 'Matrice' },
  pictureName: { timeline: 'Frise', map: 'Carte', both: 'Carte et frise', matrix: 'Matrice des présences' },
  size: 'Taille',
  fullWidth: 'Pleine largeur',
  width: 'Largeur en pixels',
  height: 'Hauteur en pixels',
  widthAny: 'pleine',
  heading: 'Titre',
  subtitle: 'Sous-titre',
  include: 'Inclure',
  legend: 'Légende',
  source: 'Ligne de source',
  filters: 'Filtres',
  linkIncluded: 'Le lien vers cette vue est toujours inclus.',
  theme: 'Thème',
  themeOf: { light: 'Clair', dark: 'Sombre', auto: 'Celui du lecteur' },
  preview: 'Aperçu',
  previewAt: (percent) => `Aperçu à ${number(percent)} %`,
  previewWide: (width, percent) => `Aperçu sur ${number(width)} pixels de large, à ${number(percent)} %`,
  previewFrame: 'Aperçu de la vue intégrée',
  code: 'Code à copier',
  codeOf: { iframe: 'Cadre', loader: 'Lien avec script' },
  codeAbout: {
    iframe: 'Ne demande aucun script dans votre page. La hauteur reste fixe.',
    loader: 'La hauteur suit le contenu. Sans script, les lecteurs voient un lien.',
  },
  copyCode: 'Copier le code',
  frameName: (picture, title) => `${picture} : ${title}`,

  letters: 'Texte',
  lettersOf: { outlines: 'En formes', editable: 'Modifiable' },
  lettersAbout: {
    outlines: 'A partout le même aspect.',
    editable: 'Peut être modifié, et a le bon aspect là où les polices Inter et Source Serif sont installées.',
  },
  lettersMissing: (letters) => `Ces lettres n’ont pas de forme ici et restent du texte : ${letters}`,
  drawing: 'L’image est en cours de dessin…',
  imageFailed: 'L’image n’a pas pu être dessinée.',
  pngFailed: 'Ce navigateur n’a pas pu produire le PNG. Le SVG contient la même image.',
  retry: 'Réessayer',
  imageSize: (width, height) => `${number(width)} × ${number(height)} px`,
  download: (kind) => `Télécharger ${kind}`,
  altText: 'Texte de remplacement',
  altTextAbout: 'Pour qui ne voit pas l’image.',
  copyAltText: 'Copier le texte',

  paperHolds: 'Ce que contient la page',
  paperOfEvent:
    'Imprime l’événement sélectionné en A4 ou Letter : les figures sont numérotées, pour qu’un rapport puisse y renvoyer.',
  paperOfView:
    'Imprime les événements affichés en A4 ou Letter : les figures sont numérotées, pour qu’un rapport puisse y renvoyer.',
  paperTitle: 'Lieu, date, titre et résumé de l’événement',
  paperDataset: 'Titre et description du jeu de données',
  paperTimeline: 'Figure 1 : frise avec sa légende',
  paperMap: (place) => `Figure ${number(place)} : carte avec sa légende`,
  paperRollCall: 'Appel avec les noms complets ; qui le dit',
  paperEvents: 'Les événements, l’un après l’autre',
  paperSources: 'Sources, numérotées',
  paperFooter: 'Adresse, filtres, licence, note sur les frontières',
  paperLight:
    'Le papier est toujours clair. Pour un PDF, choisissez « Enregistrer au format PDF » à la place de l’imprimante.',
  print: 'Imprimer',

  cite: 'Référence',
  form: 'Forme de la référence',
  plain: 'Texte brut',
  copyCitation: 'Copier la référence',
  report: 'Signaler une erreur',
  reportTo: (contact) => `Signaler une erreur à ${contact}`,
  reportSubject: (title) => `Erreur dans « ${title} »`,
  reportBody: 'Où elle se trouve :',
  reportName: 'Veuillez y indiquer cette adresse :',
};
