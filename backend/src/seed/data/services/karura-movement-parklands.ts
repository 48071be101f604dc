import type { ServiceSeed } from "../shapes"

export const karuraMovementParklandsServices: readonly ServiceSeed[] = [
  {
    title: "First barbell session",
    category: "fitness",
    description:
      "Squat, press and deadlift with an empty bar until they feel dull, then a little weight. You will know your starting numbers and be able to walk tomorrow.",
    options: [["75 minutes", 75, 3000]],
  },
  {
    title: "Strength coaching",
    category: "fitness",
    description:
      "An hour under supervision in a programme written for you. Collins and Humphrey share one logbook, so it does not matter which of them has the morning.",
    options: [["60 minutes", 60, 2800]],
  },
  {
    title: "Strong after birth",
    category: "fitness",
    description:
      "From three months on, with your doctor's consent: pelvic floor, trunk, then load. Babies may lie on the mat and supervise.",
    options: [["60 minutes", 60, 2800]],
  },
  {
    title: "Running form check",
    category: "fitness",
    description:
      "Video from two sides on the treadmill, cadence work on the street, and one thing to change. Not five, because nobody changes five.",
    options: [["60 minutes", 60, 3200]],
  },
  {
    title: "Five-thirty club",
    category: "fitness",
    description:
      "Conditioning before the city wakes up: sleds, carries and bikes for forty minutes. Coffee is on by ten past six.",
    options: [["40 minutes", 40, 1800]],
    class: { seats: 10, days: [2, 4], at: "05:30" },
  },
  {
    title: "Scrum neck and shoulders",
    category: "fitness",
    description:
      "Prehab for rugby players and for people who carry laptops. Bands, isometrics and a little grappling with the coach.",
    options: [["45 minutes", 45, 2200]],
  },
]
