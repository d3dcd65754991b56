import { DRAW_ORDER } from '#signs/mapFill.ts';
import type { StateRole } from '#signs/stateRoles.ts';
import { type Drawing, type FigureImage, figure } from './figure.ts';
import { type MapContent, type MapFigureInput, readContent } from './mapContent.ts';
import { fillOf } from './mapFills.ts';
import { stateLabel, writeLabels } from './mapLabels.ts';
import { drawLeader, drawMarker, drawName, drawSmallState, measureLabel } from './mapMarks.ts';
import { describeMap, drawNotes, mapTitle } from './mapNotes.ts';
import { countryPath, linesPath, polygonPath } from './mapShapes.ts';
import { type Pen, penOf } from './pen.ts';
import type { Palette } from './theme.ts';
import { createDefs, type Defs, element } from './xml.ts';

/** States by their role at an event, and the places of events: the map as a picture. */
export function mapFigure(input: MapFigureInput): FigureImage {
  const pen = penOf(input);
  return figure(input, drawMap(input, pen), pen);
}

export function drawMap(input: MapFigureInput, pen: Pen): Drawing {
  const { width, height, event } = input;
  const defs = createDefs(input.idPrefix);
  const content = readContent(input);
  const { view, ground, exceptions, groups, smallStates } = content;
  const question = { view, exceptions, countries: ground.countryOf, groups, shown: event, measure: measureLabel };
  const labels = writeLabels({ ...question, obstacles: [] });
  const named = new Set(labels.map(({ id }) => id));
  const nameless = exceptions.filter((role) => !content.outside.includes(role) && !named.has(stateLabel(role.country)));
  const notes = drawNotes(input, content, nameless, pen);
  const clip = defs.use('map', (id) => element('clipPath', { id }, element('rect', { width, height })));
  const frame = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: 'none', stroke: pen.colour('line') };
  return {
    height: height + notes.height,
    title: mapTitle(content, input),
    description: describeMap(content, input),
    defs,
    children: [
      element(
        'g',
        { 'clip-path': clip },
        drawCountries(content, pen, defs),
        drawOutlines(input.outlined, content, pen),
        ...labels.map((label) => drawLeader(label, smallStates, pen)),
        ...smallStates.map((state) => drawSmallState(state, pen)),
        ...groups.map((group) => drawMarker(group, event, pen)),
        ...labels.map((label) => drawName(label, pen)),
      ),
      element('rect', frame),
      notes.markup,
    ],
  };
}

/** Sea, land, states by role, borders; in this order, so that hatched states keep their outline. */
function drawCountries({ view, ground, roles }: MapContent, palette: Palette, defs: Defs): string {
  const { projection, coarse } = ground;
  const sea = element('path', { d: polygonPath(projection.outline, view), fill: palette.colour('sea') });
  const paths = new Map(coarse.countries.map((country) => [country.code, countryPath(country, view)]));
  const evenOdd = { 'fill-rule': 'evenodd' };
  const land = [...paths].filter(([code]) => !roles.has(code)).map(([, path]) => path);
  const plain = { d: land.join(''), fill: palette.colour('land'), stroke: palette.colour('land'), 'stroke-width': 0.4 };
  const filled = DRAW_ORDER.flatMap((sign) => [...roles.values()].filter((role) => role.sign === sign)).map((role) => {
    const d = paths.get(role.country) ?? '';
    return d === '' ? '' : element('path', { d, ...fillOf(role, palette, defs), ...evenOdd });
  });
  const line = { fill: 'none', stroke: palette.colour('border'), 'stroke-width': 0.8, 'stroke-linejoin': 'round' };
  const borders = element('path', { d: linesPath(coarse.borders, view), ...line });
  return (
    sea + element('path', { ...plain, ...evenOdd }) + filled.join('') + borders + subjectLines(roles, paths, palette)
  );
}

/** The fill of a subject is hardly darker than land, and the borders cover the line round its shape. */
function subjectLines(
  roles: ReadonlyMap<string, StateRole>,
  paths: ReadonlyMap<string, string>,
  palette: Palette,
): string {
  const subjects = [...roles.values()].filter(({ sign }) => sign === 'subject');
  const line = { fill: 'none', stroke: palette.colour('role-subject'), 'stroke-width': 1, 'stroke-linejoin': 'round' };
  return subjects
    .map(({ country, inferred }) => ({ d: paths.get(country) ?? '', 'stroke-dasharray': inferred ? '3 2' : null }))
    .map(({ d, ...dashes }) => (d === '' ? '' : element('path', { d, ...line, ...dashes })))
    .join('');
}

function drawOutlines(codes: readonly string[], { view, ground }: MapContent, palette: Palette): string {
  const paths = codes.map((code) => ground.countryOf.get(code)).map((country) => country && countryPath(country, view));
  const line = { fill: 'none', stroke: palette.colour('ink'), 'stroke-width': 2, 'stroke-linejoin': 'round' };
  return paths.map((d) => (d ? element('path', { d, ...line }) : '')).join('');
}
