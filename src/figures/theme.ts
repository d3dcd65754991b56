import { type Attributes, rounded } from './xml.ts';

/**
 * The colours of figures, by the names of tokens. A picture that leaves the page cannot ask a style sheet, so they stand
 * here as they do in app/tokens.css; a test holds the two together.
 */
const LIGHT = {
  panel: '#ffffff',
  future: '#f5f4ef',
  line: '#e3e0d8',
  'line-strong': '#8a8779',
  ink: '#161b22',
  'ink-2': '#444c57',
  'ink-3': '#626a75',
  'on-ink': '#ffffff',
  selected: '#fbf3da',
  'selected-line': '#a97e12',
  sea: '#eaf0f2',
  land: '#dad7ce',
  border: '#ffffff',
  'map-label': '#3a424c',
  'map-halo': '#ffffff',
  'role-host': '#06444e',
  'role-attended': '#0b8290',
  'role-represented': '#0b8290',
  'role-absent': '#b8591f',
  'role-notinv': '#930d38',
  'role-proposed': '#5426b0',
  'role-subject': '#666a70',
  'fill-attended-i': '#57a8b1',
  'fill-rep': '#a9d3d7',
  screen: 'rgb(255 255 255 / 0.48)',
  'fill-absent': '#fbebdd',
  'fill-notinv': '#f7dfe6',
  'fill-acted': '#d3c6f2',
  'fill-subject': '#c3c3c1',
  'glyph-i': '#b9dadd',
  'type-meeting': '#22449a',
  'type-statement': '#9a5c97',
  'type-report': '#565e68',
  'type-proposal': '#877a08',
  'type-decision': '#99470f',
  'type-agreement': '#4a7f5b',
  'type-deployment': '#571e24',
  'type-other': '#565e68',
} as const;

type Token = keyof typeof LIGHT;
export type Theme = 'light' | 'dark';

const DARK: Readonly<Record<Token, string>> = {
  panel: '#161b22',
  future: '#12171d',
  line: '#2a323c',
  'line-strong': '#6f7987',
  ink: '#edeff2',
  'ink-2': '#b9c1cb',
  'ink-3': '#939da9',
  'on-ink': '#0e1217',
  selected: '#2e2a1b',
  'selected-line': '#e0b84c',
  sea: '#0f151b',
  land: '#2c343e',
  border: '#0f151b',
  'map-label': '#d3d9e0',
  'map-halo': '#0f151b',
  'role-host': '#d2f7f0',
  'role-attended': '#4fb9c2',
  'role-represented': '#4fb9c2',
  'role-absent': '#f5ac60',
  'role-notinv': '#f0559b',
  'role-proposed': '#a084f7',
  'role-subject': '#a9a9a2',
  'fill-attended-i': '#2f7e88',
  'fill-rep': '#1f4b52',
  screen: 'rgb(14 18 23 / 0.46)',
  'fill-absent': '#33271c',
  'fill-notinv': '#3a1d2b',
  'fill-acted': '#35285c',
  'fill-subject': '#454d56',
  'glyph-i': '#24545b',
  'type-meeting': '#5fa6f5',
  'type-statement': '#c58bb4',
  'type-report': '#bac5d6',
  'type-proposal': '#f0d162',
  'type-decision': '#e29b70',
  'type-agreement': '#93d6b6',
  'type-deployment': '#dc6560',
  'type-other': '#bac5d6',
};

export const THEMES: Readonly<Record<Theme, Readonly<Record<Token, string>>>> = { light: LIGHT, dark: DARK };

/** Colours of one theme, by the name of their token. */
export type Palette = {
  /** As it stands in an attribute. Throws for a name that figures do not know. */
  readonly colour: (token: string) => string;
  /** A share of a colour, 0 to 1, on the ground of the panel. */
  readonly tint: (token: string, share: number) => string;
  /** The attributes of a fill, with its opacity where the token has one. */
  readonly fill: (token: string) => Attributes;
};

const TRANSLUCENT = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/;

export function paletteOf(theme: Theme): Palette {
  const colours: Readonly<Record<string, string>> = THEMES[theme];
  const colour = (token: string): string => {
    const found = colours[token];
    if (found === undefined) throw new Error(`Figures: expected the name of a colour in theme.ts, got "${token}"`);
    return found;
  };
  return {
    colour,
    tint: (token, share) => mixed(colour(token), colour('panel'), share),
    fill: (token) => {
      const [, red, green, blue, opacity] = TRANSLUCENT.exec(colour(token)) ?? [];
      if (opacity === undefined) return { fill: colour(token) };
      return { fill: hex([red, green, blue].map(Number)), 'fill-opacity': rounded(Number(opacity)) };
    },
  };
}

/** As color-mix(in srgb) does. */
function mixed(colour: string, ground: string, share: number): string {
  const [a, b] = [channels(colour), channels(ground)];
  return hex(a.map((value, index) => Math.round(value * share + (b[index] ?? 0) * (1 - share))));
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hex(values: readonly number[]): string {
  return `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
