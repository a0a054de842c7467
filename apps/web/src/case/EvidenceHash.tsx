/** A SHA-256 as people compare it: in groups, whole, selectable. */
export function EvidenceHash({ hash }: { hash: string }) {
  const groups = hash.match(/.{1,8}/g) ?? [hash];
  return (
    <code className="text-mono-14N-150 break-normal" title={hash}>
      {groups.map((group, index) => (
        <span key={index} className="mr-[0.6ch] inline-block">
          {group}
        </span>
      ))}
    </code>
  );
}
