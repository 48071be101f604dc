/** What somebody has typed about themselves in a form so far. */
export function knownOfForm(form: HTMLFormElement): string[] {
  const texts = new FormData(form)
  return ["name", "first_name", "last_name", "email"].map((name) => String(texts.get(name) ?? ""))
}
