// What stands in a measured page before its own scripts; as text, since a compiler's additions to a function would be
// missing there.

/**
 * Finds canvases that were drawn on, counts what is drawn, and keeps tasks of the main thread over 50 ms. `used` are the
 * spans in which the page was used: what runs between them may be the benchmark's own work.
 */
export const PROBE = `{
  const drawn = new WeakSet();
  const probe = globalThis.probe = { drawings: 0, longTasks: [], used: [], frames: null, isDrawn: (canvas) => drawn.has(canvas) };
  const pen = CanvasRenderingContext2D.prototype;
  for (const name of ['fill', 'fillRect', 'stroke', 'clearRect', 'drawImage']) {
    const before = pen[name];
    pen[name] = function (...given) {
      probe.drawings++;
      if (name !== 'clearRect') drawn.add(this.canvas);
      return before.apply(this, given);
    };
  }
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) probe.longTasks.push({ at: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });

  // Frames, while somebody asks for them.
  const tick = (time) => {
    if (!probe.frames) return;
    probe.frames.push(time);
    requestAnimationFrame(tick);
  };
  probe.startFrames = () => { probe.frames = []; requestAnimationFrame(tick); };
  probe.stopFrames = () => { const { frames } = probe; probe.frames = null; return frames; };
}`;

/**
 * Sets probe.reactsAt once the page reacts: its first event is painted, and from then on what is posted every 50 ms runs
 * at most 100 ms late for a whole second, whose start it is. As time to interactive, with a shorter window.
 */
export function reactsProbe(isShown: string): string {
  return `{
    let quietSince = 0, due = 0;
    const post = () => {
      due += 50;
      setTimeout(() => {
        const now = performance.now();
        if (now - due > 100) quietSince = due = now;
        if (now - quietSince >= 1000) probe.reactsAt = quietSince;
        else post();
      }, due - performance.now());
    };
    const look = () => {
      if (!(${isShown})) return void requestAnimationFrame(look);
      requestAnimationFrame(() => { quietSince = due = probe.paintedAt = performance.now(); post(); });
    };
    requestAnimationFrame(look);
  }`;
}

/**
 * Keeps when something last was seen to change since a click: looked at after each frame is painted, when sizes are known
 * already. What is set again to the same value, taken away and put back, or only told to assistive technology is not seen.
 */
export const WATCH = `{
  let records = [], drawings = probe.drawings;
  new MutationObserver((found) => { records.push(...found); })
    .observe(document.body, { subtree: true, childList: true, attributes: true, attributeOldValue: true, characterData: true });
  addEventListener('click', ({ timeStamp }) => { probe.clickedAt = timeStamp; probe.changes = []; }, true);
  const told = /^(aria-(?!current|selected|pressed|hidden)|tabindex$|title$|id$|name$|role$)/;
  const isSame = ({ type, target, attributeName, oldValue }) =>
    type === 'attributes' && (told.test(attributeName) || target.getAttribute(attributeName) === oldValue);
  const movedBack = (all) => {
    const count = new Map();
    for (const { addedNodes, removedNodes } of all) {
      for (const node of addedNodes) count.set(node, (count.get(node) ?? 0) + 1);
      for (const node of removedNodes) count.set(node, (count.get(node) ?? 0) - 1);
    }
    return ({ type, addedNodes, removedNodes }) =>
      type === 'childList' && [...addedNodes, ...removedNodes].every((node) => count.get(node) === 0);
  };
  const isSeen = ({ target }) => {
    const box = (target.nodeType === 1 ? target : target.parentElement)?.getBoundingClientRect();
    return box !== undefined && box.width > 1 && box.height > 1;
  };
  const nameOf = ({ type, target, attributeName }) =>
    [type, attributeName, target.nodeName, target.id || target.className || target.data, target.closest?.('section, aside, nav')?.id].join(' ');
  const { port1, port2 } = new MessageChannel();
  port2.onmessage = () => {
    const isBack = movedBack(records);
    const seen = records.filter((record) => !isSame(record) && !isBack(record) && isSeen(record));
    const what = seen.map(nameOf);
    if (probe.drawings !== drawings) what.push('canvas');
    if (what.length > 0) probe.changes?.push({ at: performance.now(), what });
    records = [];
    drawings = probe.drawings;
  };
  const tick = () => { port1.postMessage(0); requestAnimationFrame(tick); };
  requestAnimationFrame(tick);
}`;
