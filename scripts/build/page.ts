interface PageParts {
  /** Its Content-Security-Policy. */
  readonly policy: string;
  /** Address of its icon. */
  readonly icon: string;
  /** Addresses of its scripts, in the order they run. */
  readonly scripts?: readonly string[];
  /** Text of the one script that stands in it; see inlinable. */
  readonly inline?: string;
}

/**
 * A page of the pane.
 * @param template text of `src/taskpane/page.html`: `{policy}`, `{icon}`, `{head}` and `{body}` are put in
 */
export function page(template: string, { policy, icon, scripts = [], inline }: PageParts): string {
  const parts: Readonly<Record<string, string>> = {
    policy,
    icon,
    head: scripts.map((address) => `<script defer src="${address}"></script>`).join('\n    '),
    // Exactly the text whose hash the policy names, and after the element that it fills.
    body: inline === undefined ? '' : `<script>${inline}</script>`,
  };
  return template.replace(/\{(policy|icon|head|body)\}/g, (_whole, name: string) => parts[name] ?? '');
}
