/*
 * What a picture can do with a script: be moved by dragging or with the arrow keys, be made larger and smaller, and show
 * what a node is linked to. Without one it is simply there, and its links work.
 */
const STEP = 1.25;
const SMALLEST = 0.4;
const LARGEST = 5;

/* A node with everything that leads to it and everything it leads to. */
function chainOf(node, relations) {
  const lit = new Set([node]);
  const follow = (from, to) => {
    const reached = [node];
    while (reached.length) {
      const here = reached.pop();
      relations.filter((relation) => relation.dataset[from] === here).forEach((relation) => {
        lit.add(relation);
        if (!lit.has(relation.dataset[to])) {
          lit.add(relation.dataset[to]);
          reached.push(relation.dataset[to]);
        }
      });
    }
  };
  follow('from', 'to');
  follow('to', 'from');
  return lit;
}

function highlighting(svg) {
  const relations = [...svg.querySelectorAll('.relation')];
  const nodes = [...svg.querySelectorAll('.node')];
  const dim = () => {
    svg.classList.remove('lit');
    svg.querySelectorAll('.on').forEach((part) => part.classList.remove('on'));
  };
  const light = (target) => {
    dim();
    const node = target.closest('.node') || target.querySelector(':scope > .node');
    if (!node) {
      return;
    }
    const chain = chainOf(node.dataset.node, relations);
    svg.classList.add('lit');
    relations.filter((relation) => chain.has(relation)).forEach((relation) => relation.classList.add('on'));
    nodes.filter((other) => chain.has(other.dataset.node)).forEach((other) => other.classList.add('on'));
  };
  svg.addEventListener('pointerover', (event) => light(event.target));
  svg.addEventListener('pointerleave', dim);
  svg.addEventListener('focusin', (event) => light(event.target));
  svg.addEventListener('focusout', dim);
  return dim;
}

/* The frame scrolls, so the arrow keys move the picture without a word from here; dragging does the same. */
function dragging(frame) {
  let from;
  let moved = false;
  frame.addEventListener('pointerdown', (event) => {
    moved = false;
    if (event.button === 0 && event.pointerType === 'mouse') {
      from = { x: event.clientX + frame.scrollLeft, y: event.clientY + frame.scrollTop };
    }
  });
  window.addEventListener('pointermove', (event) => {
    if (!from) {
      return;
    }
    const left = from.x - event.clientX;
    const top = from.y - event.clientY;
    moved ||= Math.hypot(left - frame.scrollLeft, top - frame.scrollTop) > 4;
    if (moved) {
      frame.scrollTo({ left, top, behavior: 'instant' });
    }
  });
  window.addEventListener('pointerup', () => { from = undefined; });
  frame.addEventListener('dragstart', (event) => event.preventDefault());
  frame.addEventListener('click', (event) => {
    if (moved) {
      event.preventDefault();
      moved = false;
    }
  }, true);
}

function zooming(frame, svg, dim) {
  const width = svg.viewBox.baseVal.width;

  /* The point of the picture that is under a point of the frame stays there. */
  function zoom(wanted, x = frame.clientWidth / 2, y = frame.clientHeight / 2) {
    const before = svg.getBoundingClientRect().width;
    frame.classList.add('picture--zoomed');
    svg.style.inlineSize = width * Math.min(LARGEST, Math.max(SMALLEST, wanted)) + 'px';
    const grown = svg.getBoundingClientRect().width / before;
    frame.scrollTo({ left: (frame.scrollLeft + x) * grown - x, top: (frame.scrollTop + y) * grown - y,
      behavior: 'instant' });
  }

  function current() {
    return svg.getBoundingClientRect().width / width;
  }

  function reset() {
    frame.classList.remove('picture--zoomed');
    svg.style.inlineSize = '';
    frame.scrollTo(0, 0);
    dim();
  }

  frame.addEventListener('wheel', (event) => {
    if (event.ctrlKey) {
      event.preventDefault();
      const box = frame.getBoundingClientRect();
      zoom(current() * (event.deltaY < 0 ? STEP : 1 / STEP), event.clientX - box.left, event.clientY - box.top);
    }
  }, { passive: false });
  const keys = { '+': () => zoom(current() * STEP), '=': () => zoom(current() * STEP),
    '-': () => zoom(current() / STEP), Escape: reset };
  frame.addEventListener('keydown', (event) => {
    if (keys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  return { larger: keys['+'], smaller: keys['-'], reset };
}

document.querySelectorAll('.picture').forEach((frame) => {
  const svg = frame.querySelector('svg');
  const actions = zooming(frame, svg, highlighting(svg));
  dragging(frame);
  const tools = frame.previousElementSibling;
  Object.entries(actions).forEach(([name, act]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'utrecht-button utrecht-button--secondary-action';
    button.textContent = frame.dataset[name];
    button.addEventListener('click', act);
    tools.append(button);
  });
});
