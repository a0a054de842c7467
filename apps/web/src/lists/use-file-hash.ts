import { useEffect, useState } from 'react';

/** SHA-256 of a chosen file, as the list in force will name it; null while it is computed, where the browser cannot, and of no single file. */
export function useFileHash(file: File | null): string | null {
  const [found, setFound] = useState<{ file: File; hash: string } | null>(null);
  useEffect(() => {
    if (file === null) return;
    let isCurrent = true;
    void hashOf(file).then((hash) => {
      if (isCurrent && hash !== null) setFound({ file, hash });
    });
    return () => {
      isCurrent = false;
    };
  }, [file]);
  return found !== null && found.file === file ? found.hash : null;
}

async function hashOf(file: File): Promise<string | null> {
  if (typeof globalThis.crypto?.subtle?.digest !== 'function') return null;
  try {
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    // The file was moved or changed since: the server will say so when it is sent.
    return null;
  }
}
