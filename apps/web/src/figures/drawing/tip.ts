// What stands beside the pointer: the row of the table it points at. Built of elements, never of HTML, because names may hold anything.

export interface TipLine {
  text: string;
  /** Where a touch on the line leads; left out, it is only read. */
  open?: () => void;
}

export function tipOf(title: string, lines: readonly TipLine[]): HTMLElement {
  const box = document.createElement('div');
  const head = document.createElement('p');
  head.className = 'font-bold';
  head.textContent = title;
  box.append(head, ...lines.map(lineOf));
  return box;
}

function lineOf({ text, open }: TipLine): HTMLElement {
  if (open === undefined) {
    const line = document.createElement('p');
    line.textContent = text;
    return line;
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'block min-h-11 text-left text-key-900 underline underline-offset-4';
  button.textContent = text;
  button.addEventListener('click', open);
  return button;
}
