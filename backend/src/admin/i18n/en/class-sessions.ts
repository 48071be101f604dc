export const classSessions = {
  title: "Sessions",
  subtitle: "When this class meets, from today on",
  empty: {
    heading: "No sessions ahead",
    description: "A class is booked by its sessions: add one, or one a week.",
  },
  fields: {
    starts: "Starts",
    seats: "Places taken",
    seatsOf: "{{taken}} of {{capacity}}",
    nobody: "Nobody in particular",
  },
  status: { scheduled: "Scheduled", cancelled: "Cancelled" },
  add: {
    title: "Add sessions",
    date: "First date",
    time: "Time",
    repeat: "Repeat every week",
    repeatHint: "It stays at the same time of day when clocks change.",
    weekdays: "On these days",
    weekdaysHint: "Leave it empty for the weekday of the first date.",
    count: "Number of sessions",
    capacity: "Places",
    done_one: "The session was added",
    done_other: "{{count}} sessions were added",
    conflicts: "Staff, rooms or the class are taken at: {{starts}}",
  },
  steps: {
    cancel: {
      label: "Cancel session",
      title: "Cancel the session on {{name}}?",
      description: "Everyone who has booked it is told and gets all their money back. This cannot be undone.",
      done: "The session on {{name}} was cancelled",
    },
  },
}
