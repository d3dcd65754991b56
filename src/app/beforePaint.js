// Before anything is painted, and before any module has come: sets theme and language as the address says, else as chosen here
// before, else as the browser does; starts the worker and asks for the data, which would else wait for the page's own script.
(() => {
  var page = document.documentElement;
  var asked = new URLSearchParams(window.location.search);
  function chosen(key, known) {
    var value = asked.get(key);
    try {
      if (known.indexOf(value) < 0) value = window.localStorage.getItem(`dateline:${key}`);
    } catch (_) {
      // Without storage the browser's own wish counts.
    }
    return known.indexOf(value) < 0 ? null : value;
  }
  var dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  page.dataset.theme = chosen('theme', ['light', 'dark']) || (dark ? 'dark' : 'light');
  var languages = ['en', 'fr', 'uk'];
  var spoken = (navigator.languages || [navigator.language]).map((tag) => String(tag).split('-')[0]);
  page.lang = chosen('lang', languages) || spoken.filter((tag) => languages.indexOf(tag) >= 0)[0] || 'en';

  var [dataset, version] = (asked.get('d') || 'paris-2025-03-11').split('@');
  if (!version && /^[a-z0-9][a-z0-9-]*$/.test(dataset)) {
    const early = document.createElement('link');
    early.rel = 'preload';
    early.as = 'fetch';
    early.crossOrigin = 'anonymous';
    early.href = `./data/${dataset}/dataset.json`;
    document.head.append(early);
  }
  // Only a build knows the name of its worker.
  var { worker: address } = document.currentScript.dataset;
  if (!address || !window.Worker) return;
  // src/worker/startWorker.ts takes it from here; one that has failed meanwhile is started again there, where somebody hears it.
  var worker = new Worker(address, { type: 'module', name: 'dateline-engine' });
  window.datelineWorker = worker;
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    if (window.datelineWorker === worker) window.datelineWorker = null;
  });
  var invented = /^synthetic:([1-9]\d{0,6})$/.exec(asked.get('d'));
  // The page will ask the same, and find it begun; of more than it would ask for it says why not.
  if (invented && Number(invented[1]) <= 2000000)
    worker.postMessage({ call: 0, kind: 'invent', key: invented[0], count: Number(invented[1]) });
})();
