/** An instant in the words of mails about accounts, which have no time zone of their own. */
export const utc = (instant: string) =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" }).format(
    new Date(instant),
  ) + " (UTC)"
