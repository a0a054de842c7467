import { Link } from '@tanstack/react-router';
import { cx } from '../design/class-names.js';

/** Leads to what a version of the policy says. @param words what the link is called, where its name alone would not do */
export function VersionLink({ version, words = version }: { version: string; words?: string }) {
  return (
    <Link
      to="/policies/$policyVersion"
      params={{ policyVersion: version }}
      className={cx(
        'inline-flex min-h-11 items-center text-key-900 underline underline-offset-4',
        words === version && 'whitespace-nowrap',
      )}
    >
      {words}
    </Link>
  );
}
