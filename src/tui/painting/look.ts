/** Bold, faint, underlined, reversed, the colour of the letters, that of the ground. */
export type Look = [bold: string, faint: string, underlined: string, reversed: string, letters: string, ground: string];

export function plainLook(): Look {
  return ['', '', '', '', '', ''];
}

/** A look as the parameters of the code that gives it; empty where it is plain. */
export function writtenLook(look: Look): string {
  return look.filter((part) => part !== '').join(';');
}

/** What a code makes of a look. @param parameters as they stand in the code, such as `1;38;5;210` */
export function changeLook(look: Look, parameters: string): void {
  const codes = parameters.split(';');
  for (let at = 0; at < codes.length; at += 1) {
    const code = Number(codes[at]);
    if (code === 0) look.fill('');
    else if (code === 1) look[0] = '1';
    else if (code === 2) look[1] = '2';
    else if (code === 4) look[2] = '4';
    else if (code === 7) look[3] = '7';
    else if (code === 22) look[0] = look[1] = '';
    else if (code === 24) look[2] = '';
    else if (code === 27) look[3] = '';
    else if (code === 39) look[4] = '';
    else if (code === 49) look[5] = '';
    else if (code === 38 || code === 48) {
      look[code === 38 ? 4 : 5] = codes.slice(at, at + 3).join(';');
      at += 2;
    } else look[4] = String(code);
  }
}
