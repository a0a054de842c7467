// What the terminal shows once the house stands: where to go, and as whom.
import type { Words } from '../catalogue/index.js';
import type { House } from './house.js';

export interface Persona {
  email: string;
  password: string;
  name: { ja: string; en: string };
  title: { ja: string; en: string };
}

/** The demonstration's logins, as everyone on this machine may read them; none in a real installation. */
export async function readPersonas(baseUrl: string): Promise<Persona[]> {
  try {
    const answer = await fetch(`${baseUrl}/api/demonstration`);
    return answer.ok ? ((await answer.json()) as { personas: Persona[] }).personas : [];
  } catch {
    // The house stands all the same; the logins are on its sign-in page.
    return [];
  }
}

/** The text after a start. Pure. */
export function welcome(
  house: Pick<House, 'baseUrl' | 'dataFolder' | 'setupToken'>,
  publicUrl: string,
  personas: Persona[],
  words: Words,
): string {
  const lines = ['', words.ready(publicUrl), ''];
  if (house.setupToken) lines.push(words.setUpHere(`${publicUrl}/setup#${house.setupToken}`), '');
  if (personas.length > 0) {
    const width = Math.max(...personas.map(({ email }) => email.length));
    lines.push(words.logins);
    for (const { email, password, name, title } of personas) {
      lines.push(`  ${email.padEnd(width)}  ${password}  ${name[words.language]} (${title[words.language]})`);
    }
    lines.push('');
  }
  lines.push(words.howToStop(house.dataFolder));
  return lines.join('\n');
}
