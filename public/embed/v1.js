// Turns <a class="dateline-embed" href="…/embed.html?…">title</a> into the embed, and gives it the height it asks for.
(() => {
  var frames = new Map();
  function adopt(link) {
    var frame = document.createElement('iframe');
    var address = new URL(link.href, document.baseURI);
    var origin = window.location.origin;
    if (origin !== 'null' && !address.searchParams.has('origin')) address.searchParams.set('origin', origin);
    frame.src = address.href;
    frame.title = link.dataset.title || link.textContent.trim() || 'Dateline';
    frame.height = link.dataset.height || 420;
    frame.loading = 'lazy';
    frame.style.cssText = 'width:100%;border:0;display:block';
    if (link.dataset.width) frame.style.maxWidth = `${Number(link.dataset.width)}px`;
    link.replaceWith(frame);
    frames.set(frame, address.origin);
  }
  function adoptAll() {
    document.querySelectorAll('a.dateline-embed[href*="embed.html"]').forEach(adopt);
  }
  window.addEventListener('message', (event) => {
    var data = event.data;
    if (data?.v !== 1 || data.type !== 'dateline:resize') return;
    var height = Number(data.height);
    if (!(height >= 100 && height <= 5000)) return;
    frames.forEach((origin, frame) => {
      // A sandboxed embed has the origin "null"; which window it is tells it apart.
      var known = event.origin === origin || event.origin === 'null';
      if (event.source === frame.contentWindow && known) frame.height = Math.ceil(height);
    });
  });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', adoptAll);
  else adoptAll();
  window.Dateline = { embed: adoptAll };
})();
