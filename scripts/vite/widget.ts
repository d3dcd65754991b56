// Takes out of the timeline widget what is never asked of it, and what a bundler cannot see to be unused.
import type { Plugin } from 'vite';

const FILE = /vis-timeline\/esnext\/esm\/vis-timeline-graph2d\.m?js$/;
const UTILITIES = /vis-util\/esnext\/esm\/vis-util\.m?js$/;

/** From the first text up to the second, and what stands there instead. Each text is in the widget's code once. */
const CUTS = [
  // Its graphs: their axes and lines, their legend, and the widget round them, which gives its prototype at load.
  ['class DataScale {', 'class Item {', ''],
  ['function Legend(body, options, side, linegraphOptions) {', 'class TimeAxis extends Component {', ''],
  [
    'function Graph2d(container, items, groups, options) {',
    '  return new Configurator(this, this.dom.container, configureOptions$1);',
    'function unused() {\n',
  ],
  // The list of all its parts.
  ['const timeline = {', 'export { Graph2d, Timeline, timeline };', ''],
  ['export { Graph2d, Timeline, timeline };', '\n', 'export { Timeline };'],
  // Its form for options, and its own clusters.
  ['return new Configurator(this, this.dom.container, configureOptions);', '\n', 'return undefined;'],
  ['return new Configurator(this, this.dom.container, configureOptions$1);', '\n', 'return undefined;'],
  ['this.clusterGenerator = new ClusterGenerator(this);', '\n', 'this.clusterGenerator = null;'],
] as const;

/** What the form for options is made of: the widget takes its utilities as a whole, so a bundler keeps all of them. */
const CUTS_OF_UTILITIES = [
  ['const htmlColors = {', 'let Popup$1 = class Popup {', 'const ColorPicker$1 = null, Configurator$1 = null;\n'],
] as const;

export function widget(): Plugin {
  return {
    name: 'dateline:widget',
    apply: 'build',
    transform(code, id) {
      const cuts = FILE.test(id) ? CUTS : UTILITIES.test(id) ? CUTS_OF_UTILITIES : null;
      if (cuts === null) return null;
      return cuts.reduce((text: string, [start, end, instead]) => {
        const from = text.indexOf(start);
        const to = text.indexOf(end, from + start.length);
        if (from < 0 || to < 0 || text.indexOf(start, from + 1) >= 0)
          throw new Error(`The timeline widget no longer holds "${start}" once, with "${end.trim()}" after it`);
        return text.slice(0, from) + instead + text.slice(to);
      }, code);
    },
  };
}
