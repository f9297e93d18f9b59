/*
 * What a page can do better with a script; without one it does the same by links and forms. Texts stand in data attributes
 * of the body, so that they are in the language of the page.
 */
const words = document.body.dataset;
const labels = JSON.parse(words.labelNames);
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: 'base' });

function make(tag, attributes = {}, text = '') {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.textContent = text;
  return element;
}

/* A button in every heading sorts the rows by that column; a second time turns them round. */
function sortable(table) {
  const body = table.tBodies[0];
  const headings = [...table.tHead.rows[0].cells];
  const original = [...body.rows];
  headings.forEach((heading, column) => {
    const button = make('button', { type: 'button', class: 'heading' }, heading.textContent.trim());
    heading.replaceChildren(button);
    button.addEventListener('click', () => {
      const descending = heading.getAttribute('aria-sort') === 'ascending';
      headings.forEach((other) => other.removeAttribute('aria-sort'));
      heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      const key = new Map(original.map((row) => [row, row.cells[column].textContent.trim()]));
      const sorted = [...original].sort((first, second) =>
        (key.get(first) === '') - (key.get(second) === '')
        || collator.compare(key.get(first), key.get(second)) * (descending ? -1 : 1));
      body.append(...sorted);
    });
  });
}

/* A field above the table leaves the rows that hold every word typed. */
function filterable(table, tools) {
  const field = make('input', { type: 'search', class: 'utrecht-textbox', autocomplete: 'off' });
  const label = make('label', {}, words.filter);
  const count = make('span', { role: 'status', class: 'quiet' });
  label.append(field);
  tools.prepend(label);
  tools.append(count);
  const rows = [...table.tBodies[0].rows];
  field.addEventListener('input', () => {
    const wanted = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    rows.forEach((row) => {
      const text = row.textContent.toLowerCase();
      row.hidden = !wanted.every((word) => text.includes(word));
    });
    const shown = rows.filter((row) => !row.hidden).length;
    count.textContent = wanted.length ? words.shown.replace('{0}', shown).replace('{1}', rows.length) : '';
  });
}

/* Cells between tabs, as a spreadsheet takes them; hidden rows stay behind. */
function asText(table) {
  return [...table.rows].filter((row) => !row.hidden)
    .map((row) => [...row.cells].map((cell) => cell.innerText.replace(/\s+/g, ' ').trim()).join('\t'))
    .join('\n');
}

function copyButton(text, content) {
  const button = make('button', { type: 'button', class: 'utrecht-button utrecht-button--secondary-action' }, text);
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(content());
    button.textContent = words.copied;
    setTimeout(() => { button.textContent = text; }, 2000);
  });
  button.setAttribute('aria-live', 'polite');
  return button;
}

document.querySelectorAll('table[data-enhanced]').forEach((table) => {
  const tools = table.closest('.scroll').previousElementSibling;
  if (table.tBodies[0].rows.length > 1) {
    sortable(table);
  }
  tools.append(copyButton(words.copyTable, () => asText(table)));
  if (table.tBodies[0].rows.length > 5) {
    filterable(table, tools);
  }
});

document.querySelectorAll('[data-copy]').forEach((source) => {
  source.after(copyButton(words.copyText, () => source.dataset.copy || source.textContent));
});

/*
 * A text field that offers nodes by name while one types, after the combobox pattern of the ARIA Authoring Practices.
 * With data-choose="go" a choice opens the page of the node; otherwise its id is sent with the form.
 */
function choosing(field) {
  const go = field.dataset.choose === 'go';
  const list = make('ul', { role: 'listbox', id: field.id + '-options', class: 'utrecht-listbox',
    'aria-label': words.suggestions });
  list.hidden = true;
  const status = make('span', { role: 'status', class: 'unseen' });
  field.after(list, status);
  Object.entries({ role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false',
    'aria-controls': list.id }).forEach(([name, value]) => field.setAttribute(name, value));
  let sent = field;
  if (!go) {
    sent = make('input', { type: 'hidden', name: field.name });
    sent.value = field.value;
    field.removeAttribute('name');
    field.value = field.dataset.title || field.value;
    field.after(sent);
  }
  let active = -1;
  let asked = 0;
  let waiting;

  function close() {
    list.hidden = true;
    active = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  }

  function mark(index) {
    const options = [...list.children];
    active = (index + options.length) % options.length;
    options.forEach((option, position) => option.setAttribute('aria-selected', String(position === active)));
    options[active].scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', options[active].id);
  }

  function choose(option) {
    field.value = option.dataset.title;
    close();
    if (go) {
      location.assign(option.dataset.address);
    } else {
      sent.value = option.dataset.id;
    }
  }

  async function offer() {
    const number = ++asked;
    const text = field.value.trim();
    if (text.length < 2) {
      close();
      return;
    }
    const address = new URLSearchParams({ q: text, size: '10', lang: document.documentElement.lang });
    if (field.dataset.labels) {
      address.set('label', field.dataset.labels);
    }
    const response = await fetch('/api/search?' + address);
    if (number !== asked || !response.ok) {
      return;
    }
    const { results } = await response.json();
    list.replaceChildren(...results.map((node, index) => {
      const option = make('li', { role: 'option', id: list.id + '-' + index, 'aria-selected': 'false',
        'data-id': node.id, 'data-title': node.title }, node.title);
      option.dataset.address = '/nodes/' + encodeURIComponent(node.id)
        + (document.documentElement.lang === 'en' ? '?lang=en' : '');
      option.append(make('small', {}, labels[node.label] || node.label));
      return option;
    }));
    status.textContent = results.length ? words.offered.replace('{0}', results.length) : words.noneOffered;
    active = -1;
    list.hidden = results.length === 0;
    field.setAttribute('aria-expanded', String(results.length > 0));
    field.removeAttribute('aria-activedescendant');
  }

  field.addEventListener('input', () => {
    if (!go) {
      sent.value = field.value;
    }
    clearTimeout(waiting);
    waiting = setTimeout(offer, 120);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (!list.hidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      mark(event.key === 'ArrowDown' ? active + 1 : (active < 0 ? -1 : active - 1));
    } else if (event.key === 'ArrowDown') {
      offer();
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      choose(list.children[active]);
    }
  });
  field.addEventListener('blur', close);
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const option = event.target.closest('[role="option"]');
    if (option) {
      choose(option);
    }
  });
}

document.querySelectorAll('[data-choose]').forEach(choosing);

/* What is closed around the target of a link opens. */
function openTarget() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  let details = target && target.closest('details:not([open])');
  while (details) {
    details.open = true;
    target.scrollIntoView();
    details = details.parentElement.closest('details:not([open])');
  }
}
window.addEventListener('hashchange', openTarget);
openTarget();
