/** How the names of the bodies end that a word for a kind of body means. */
const endings: Readonly<Record<string, RegExp>> = {
  乡: /乡$/,
  镇: /镇$/,
  街道: /街道(?:办事处)?$/,
  街: /街道(?:办事处)?$/,
  社区: /社区$/,
  村: /村$/,
  县: /县$/,
  市: /市$/,
  区: /(?<![社园新发])区$/,
};

/** Whose bodies: 全区各镇, 辖区各社区. */
const front = /^(?:[全本][省市州盟县区旗镇乡]|辖区内?)?各?/;
const kind = /社区|街道|[乡镇街村县市区]/g;
/** All that may stand beside the kinds where none of their bodies is left out: 各乡镇人民政府（街道办事处）. */
const beside = /人民政府|政府|党委|党工委|办事处|[居村]委会|[（()）、/和及·]/g;

/** Fewer are no list of a group's bodies: one town may be a member for reasons of its own. */
const fewest = 2;

/**
 * The bodies that a group stands for, among those that the plan lists.
 * @param group as the text names it: 各镇（街道）, 街道办事处
 * @param listed names of the plan's own lists
 * @returns empty where the group leaves open who is meant (有关乡镇), or where the lists do not name its bodies
 */
export function bodiesOfGroup(group: string, listed: readonly string[]): readonly string[] {
  const said = group.replace(front, '');
  if (said.replace(kind, '').replace(beside, '') !== '') return [];
  const meant = [...said.matchAll(kind)].flatMap(([word]) => endings[word] ?? []);
  const bodies = listed.filter((name) => meant.some((ending) => ending.test(name)));
  return bodies.length < fewest ? [] : bodies;
}

/** Whether a group is of bodies that could be listed by name, 各镇（街道）; 有关部门 is who the office decides. */
export function isListable(group: string): boolean {
  const said = group.replace(front, '');
  return said.replace(kind, '').replace(beside, '') === '';
}
