import { numbersOf } from '#wording/numbers.ts';

const { number, counted } = numbersOf('en-GB');
const events = (count: number): string => counted(count, { one: 'event', other: 'events' });

/** Sentences of the dialog that takes a view elsewhere: link, embed, image, paper, citation. */
export const shareWords = {
  title: 'Share this view',
  sections: 'Ways to share',
  tab: { link: 'Link', embed: 'Embed', image: 'Image', print: 'Print', cite: 'Cite' },
  /** What the view holds. */
  holds: (matched: number, total: number): string => `${number(matched)} of ${events(total)}`,
  holdsSelected: (matched: number, total: number): string => `${number(matched)} of ${events(total)}, 1 selected`,
  copied: 'Copied',
  selected: 'This browser does not allow copying here. The text is selected: copy it with the keyboard.',

  // Which data
  data: 'Data',
  pinned: 'This version',
  pinnedAbout: (version: string, day: string): string =>
    `Stays the same when the dataset changes. Version ${version}, ${day}`,
  pinnedUnpublished: (version: string): string =>
    `Version ${version} has not been published: a later state of this site may not have it`,
  versionUnknown: 'Which version this is could not be found out, since the list of datasets is not there',
  latest: 'Latest version',
  latestAbout: 'Changes when the dataset is updated, and then says so',

  // Link
  address: 'Address of this view',
  linkOpens: 'The link opens',
  events: 'Events',
  selectedEvent: 'Selected',
  none: 'none',
  addressAbout: 'It holds what is on screen, and nothing about you.',
  copyLink: 'Copy link',

  // Embed and image
  show: 'Show',
  picture: { timeline: 'Timeline', map: 'Map', both: 'Both', matrix: 'Matrix' },
  pictureName: {
    timeline: 'Timeline',
    map: 'Map',
    both: 'Map and timeline',
    matrix: 'Attendance matrix',
  },
  size: 'Size',
  fullWidth: 'Full width',
  width: 'Width in pixels',
  height: 'Height in pixels',
  widthAny: 'full',
  heading: 'Title',
  subtitle: 'Subtitle',
  include: 'Include',
  legend: 'Legend',
  source: 'Source line',
  filters: 'Filters',
  linkIncluded: 'The link back to this view is always included.',
  theme: 'Theme',
  themeOf: { light: 'Light', dark: 'Dark', auto: 'Same as reader' },
  preview: 'Preview',
  previewAt: (percent: number): string => `Preview at ${number(percent)}%`,
  previewWide: (width: number, percent: number): string =>
    `Preview ${number(width)} pixels wide, at ${number(percent)}%`,
  previewFrame: 'Preview of the embed',
  code: 'Code',
  codeOf: { iframe: 'Frame', loader: 'Link with script' },
  codeAbout: {
    iframe: 'Needs no script in your page. The height stays as it is.',
    loader: 'The height follows the content. Where scripts do not run, readers see a link.',
  },
  copyCode: 'Copy code',
  /** What a frame is called, for those who do not see it. */
  frameName: (picture: string, title: string): string => `${picture}: ${title}`,

  // Image
  letters: 'Text',
  lettersOf: { outlines: 'As shapes', editable: 'Editable' },
  lettersAbout: {
    outlines: 'Looks the same everywhere.',
    editable: 'Can be changed, and looks right where the fonts Inter and Source Serif are installed.',
  },
  lettersMissing: (letters: string): string => `These letters have no shape here and stay text: ${letters}`,
  drawing: 'Drawing the picture…',
  imageFailed: 'The picture could not be drawn.',
  pngFailed: 'This browser could not make the PNG. The SVG holds the same picture.',
  retry: 'Try again',
  imageSize: (width: number, height: number): string => `${number(width)} × ${number(height)} pixels`,
  download: (kind: string): string => `Download ${kind}`,
  altText: 'Alternative text',
  altTextAbout: 'For those who do not see the picture.',
  copyAltText: 'Copy text',

  // Print
  paperHolds: 'What the paper holds',
  paperOfEvent:
    'Prints the selected event on A4 or Letter: its figures are numbered, so that a report can refer to them.',
  paperOfView: 'Prints the events in view on A4 or Letter: figures are numbered, so that a report can refer to them.',
  paperTitle: 'Place, date, title and summary of the event',
  paperDataset: 'Title and description of the dataset',
  paperTimeline: 'Figure 1: timeline with its legend',
  paperMap: (place: number): string => `Figure ${number(place)}: map with its legend`,
  paperRollCall: 'Roll call with full names; who says so',
  paperEvents: 'The events, one after the other',
  paperSources: 'Sources, numbered',
  paperFooter: 'Address, filters, licence, note on boundaries',
  paperLight: 'Paper is always light. For a PDF, choose “Save as PDF” where the printer is chosen.',
  print: 'Print',

  // Cite
  cite: 'Citation',
  form: 'Form of the citation',
  plain: 'Plain text',
  copyCitation: 'Copy citation',
  /** Whom the data name for errors. */
  report: 'Report an error',
  reportTo: (contact: string): string => `Report an error to ${contact}`,
  reportSubject: (title: string): string => `Error in “${title}”`,
  reportBody: 'Where it is:',
  reportName: 'Please name this address there:',
} as const;
