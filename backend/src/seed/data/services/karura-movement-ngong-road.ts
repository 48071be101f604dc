import type { ServiceSeed } from "../shapes"

export const karuraMovementNgongRoadServices: readonly ServiceSeed[] = [
  {
    title: "Afro-fusion conditioning",
    category: "fitness",
    description:
      "Steps from Kinshasa, Lagos and Nairobi, slowed down, then put together until you forget that it is training. Bring water and a second shirt.",
    options: [["60 minutes", 60, 2200]],
    class: { seats: 16, days: [2, 5], at: "17:30" },
  },
  {
    title: "Learn the choreography",
    category: "fitness",
    description:
      "One routine for a wedding, a video or your own living room, taught in blocks of eight. Makena films the last run-through for you.",
    options: [
      ["60 minutes", 60, 2600],
      ["90 minutes", 90, 3500],
    ],
  },
  {
    title: "Mat Pilates",
    category: "fitness",
    description:
      "The hundred, the roll-up and their unkind relatives, with exact cues and a small ball. Good for backs and for people who think that they have no abdominals.",
    options: [["55 minutes", 55, 2000]],
    class: { seats: 10, days: [1, 3, 6], at: "09:30" },
  },
  {
    title: "Evening flow with oud",
    category: "yoga",
    description:
      "An easy vinyasa for tired legs, live music for the last posture. Sami tunes up while you are in child's pose.",
    options: [["75 minutes", 75, 2600]],
    class: { seats: 14, days: [3, 7], at: "18:00" },
  },
  {
    title: "Yoga for dancers",
    category: "yoga",
    description:
      "Rotation in the hips, strength at the end of the range, feet that can take landings. Suits anyone who has been told to stretch less.",
    options: [["60 minutes", 60, 2300]],
  },
  {
    title: "Lunch stretch",
    category: "yoga",
    description:
      "Half an hour on the sprung floor between two meetings. No sweat, no change of clothes, one sandwich afterwards.",
    options: [["30 minutes", 30, 1200]],
    class: { seats: 12, days: [1, 2, 3, 4, 5], at: "12:30" },
  },
]
