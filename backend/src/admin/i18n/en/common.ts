export const common = {
  actionsOf: "Actions: {{name}}",
  statusReason: "Reason given",
  unit: "unit",
  units: { minutes: "minutes", hours: "hours", days: "days" },
  order: {
    column: { back: "Move up: {{name}}", forth: "Move down: {{name}}" },
    row: { back: "Move to the left: {{name}}", forth: "Move to the right: {{name}}" },
    moved: "{{name}} is number {{place}} of {{count}}",
  },
}

export const validation = {
  required: "This is required",
  email: "This is not an e-mail address",
  url: "This is not a web address",
  number: "Enter a number",
  whole: "Enter a whole number",
  atLeast: "At least {{min}}",
  atMost: "At most {{max}}",
  atLeastOneDate: "Choose at least one day",
  atLeastOneOption: "A service needs at least one option",
  interval: {
    time: "Enter times as HH:MM; an end may go up to 36:00",
    order: "The end must come after the start",
    length: "This lasts longer than 24 hours",
    overlap: "This overlaps another interval",
    dates: "The last date must not come before the first",
    twice: "This date is already listed",
    empty: "Add an interval, or switch the day off",
  },
}

export const hours = {
  hint: "Times up to 36:00 reach into the next day: 28:00 is 4:00 in the morning after.",
  zone: "All times are local, in {{zone}}.",
  from: "From",
  until: "Until",
  add: "Add an interval on {{day}}",
  addInterval: "Add an interval",
  copy: "Copy {{day}} to other days",
  copyTo: "Copy these hours to",
  copyDays: { workdays: "Monday to Friday", all: "All days" },
  copyFirst: { workdays: "Copy {{day}} to weekdays", all: "Copy {{day}} to all days" },
  limitDates: "Limit to dates",
  effectiveFrom: "First date",
  effectiveUntil: "Last date",
  between: "{{from}} to {{until}}",
  sinceDate: "from {{from}}",
  untilDate: "until {{until}}",
  label: "What is on, e.g. a public holiday",
}
