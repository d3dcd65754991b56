// Before the embed's own script: sets the theme, asks for the data, and paints a view of the whole dataset as a picture. Where
// that script cannot start, as in a sandbox on a host that sends no Access-Control-Allow-Origin, the picture of the whole
// dataset stands, with the link.
(() => {
  var page = document.documentElement;
  var asked = new URLSearchParams(window.location.search);
  var theme = asked.get('theme');
  var dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  page.dataset.theme = theme === 'light' || theme === 'dark' ? theme : dark ? 'dark' : 'light';

  var [dataset, version] = (asked.get('d') || 'paris-2025-03-11').split('@');
  var isKnown = /^[a-z0-9][a-z0-9-]*$/.test(dataset);
  var isWhole = !version || /^[0-9a-f]{12}$/.test(version);
  var prepared = `./data/${dataset}/prepared/${version || 'latest'}`;
  // The embed's own script, and what it will ask for; the data too are asked for while it is on its way.
  function start() {
    const later = document.getElementById('later');
    if (!later) return;
    if (isKnown && isWhole) {
      const early = document.createElement('link');
      early.rel = 'preload';
      early.as = 'fetch';
      early.crossOrigin = 'anonymous';
      early.href = `${prepared}.json`;
      document.head.append(early);
    }
    document.head.append(later.content.cloneNode(true));
    later.remove();
  }
  // Nothing shares the processor with a picture until it is painted; one that cannot be shown holds nothing up, nor does a tab
  // that is hidden and paints none.
  function startAfter(drawn) {
    drawn.addEventListener('load', () => requestAnimationFrame(() => setTimeout(start)));
    drawn.addEventListener('error', start);
    setTimeout(start, 1500);
  }

  function picture() {
    var drawn = document.createElement('img');
    drawn.src = `${prepared}-${page.dataset.theme}.webp`;
    // Two pixels for each px.
    drawn.width = 608;
    drawn.alt = '';
    drawn.style.cssText = 'display:block;max-width:100%;height:auto';
    drawn.addEventListener('error', () => drawn.remove());
    return drawn;
  }
  function put(parts) {
    var main = document.createElement('main');
    main.className = 'still';
    // The style sheet comes with the script, so that nothing waits for it.
    main.style.cssText = 'padding:12px 16px;font:14px system-ui,sans-serif';
    document.body.style.margin = 0;
    document.body.style.background = page.dataset.theme === 'dark' ? '#161b22' : '#fff';
    document.body.style.color = page.dataset.theme === 'dark' ? '#edeff2' : '#161b22';
    var title = document.createElement('h1');
    // Without words where none are asked for: the first font takes longer than the picture.
    title.textContent = asked.get('title');
    title.style.cssText = 'min-height:1.22em;margin:0 0 8px;font:600 18px/1.22 Georgia,serif';
    main.append(title, ...parts);
    document.body.append(main);
  }
  // A view of the whole dataset is a picture before it is drawn for this reader; a selected event stands out a moment later.
  var plain = ['d', 'cited', 'sel', 'show', 'title', 'subtitle', 'theme', 'legend', 'source', 'origin'];
  var isPlain = [...asked.keys()].every((key) => plain.includes(key)) && isWhole;
  var isTimeline = !asked.get('show') || asked.get('show') === 'timeline';
  if (isKnown && isPlain && isTimeline && window.matchMedia('(min-width: 560px)').matches) {
    const drawn = picture();
    put([drawn]);
    startAfter(drawn);
  } else {
    start();
  }

  function showPicture() {
    if (page.dataset.state) return;
    page.dataset.state = 'picture';
    document.body.replaceChildren();
    var link = document.createElement('a');
    var whole = new URLSearchParams(asked);
    for (const key of ['show', 'title', 'subtitle', 'legend', 'source', 'filters', 'origin']) whole.delete(key);
    link.href = `./?${whole}`;
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = 'Open full view';
    put(isKnown ? [picture(), link] : [link]);
  }
  window.addEventListener('dateline:broken', showPicture);
  window.addEventListener(
    'error',
    (event) => {
      if (event.target instanceof HTMLScriptElement) showPicture();
    },
    true,
  );
})();
