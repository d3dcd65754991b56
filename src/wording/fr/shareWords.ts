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
  addressAbout: 'Ouvre la même vue, avec ses filtres et sa sélection. Elle ne contient rien sur vous.',
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

  paperHolds: 'La page, A4 ou Letter, contient',
  paperTitle: 'le titre, le lieu, la date et le résumé de l’événement sélectionné',
  paperDataset: 'le titre et la description du jeu de données',
  paperTimeline: 'la figure 1, la frise avec sa légende',
  paperMap: 'la carte avec sa légende, comme figure numérotée',
  paperRollCall: 'l’appel avec les noms complets, et qui le dit',
  paperEvents: 'les événements affichés, l’un après l’autre',
  paperSources: 'les sources, numérotées',
  paperFooter: 'l’adresse, les filtres, la licence et une note sur les frontières',
  paperLight: 'Elle est toujours claire. Pour obtenir un PDF, choisissez-le à la place d’une imprimante.',
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
