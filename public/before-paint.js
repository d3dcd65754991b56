// Sets theme and language before the first paint: as the address says, else as chosen here before, else as the browser does.
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
})();
