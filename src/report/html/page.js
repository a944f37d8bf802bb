// The page's own script: it filters, opens and closes. All text is in the page without it.
(() => {
  const form = document.getElementById('filters');
  if (form === null) return;
  const cards = [...document.querySelectorAll('.card')];
  const owners = [...document.querySelectorAll('main > .owner')];
  const shown = document.getElementById('shown');
  const nothing = document.getElementById('nothing');
  const toggle = document.getElementById('toggle');
  const filters = ['owner', 'type', 'theme', 'status', 'strength'];
  const texts = new Map();

  // Made when one first searches: reading the page must not wait for it.
  const textOf = (card) => {
    let text = texts.get(card);
    if (text === undefined) {
      text = card.textContent.toLowerCase();
      texts.set(card, text);
    }
    return text;
  };

  const narrow = () => {
    const words = form.elements.search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const chosen = filters
      .map((name) => [name, form.elements[name].value])
      .filter(([, value]) => value !== '');
    let count = 0;
    for (const card of cards) {
      const matches =
        chosen.every(([name, value]) => card.dataset[name].split(' ').includes(value)) &&
        words.every((word) => textOf(card).includes(word));
      card.hidden = !matches;
      if (matches) count += 1;
    }
    for (const owner of owners) {
      const own = [...owner.querySelectorAll('.card')];
      owner.hidden = own.length > 0 && own.every((card) => card.hidden);
    }
    shown.textContent = `${count} of ${cards.length} shown`;
    nothing.hidden = count > 0;
  };

  // A link to a story shows it, open, whatever is chosen above.
  const visit = () => {
    const card = document.getElementById(location.hash.slice(1));
    if (card === null || !card.matches('.card')) return;
    if (card.hidden) {
      form.reset();
      narrow();
    }
    card.open = true;
    card.scrollIntoView();
    card.querySelector('summary').focus({ preventScroll: true });
  };

  let isOpen = false;
  const setToggle = (open) => {
    isOpen = open;
    toggle.textContent = open ? 'Close all' : 'Open all';
  };

  form.addEventListener('input', narrow);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(narrow));
  toggle.addEventListener('click', () => {
    setToggle(!isOpen);
    for (const card of cards) if (!card.hidden) card.open = isOpen;
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#d"]');
    if (link !== null && link.hash === location.hash) visit();
  });
  window.addEventListener('hashchange', visit);

  // Paper has no summary to click on.
  let closed = [];
  window.addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open])')].filter((each) => !each.hidden);
    for (const each of closed) each.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const each of closed) each.open = false;
  });

  form.hidden = false;
  visit();
})();
