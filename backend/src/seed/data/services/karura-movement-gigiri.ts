import type { ServiceSeed } from "../shapes"

export const karuraMovementGigiriServices: readonly ServiceSeed[] = [
  {
    title: "Forest sunrise practice",
    category: "yoga",
    description:
      "Sun salutations while the mist is still between the trees. Bring a fleece; you will take it off after the third round.",
    options: [["60 minutes", 60, 2500]],
    class: { seats: 12, days: [2, 6], at: "06:30" },
  },
  {
    title: "Ashtanga, led or Mysore",
    category: "yoga",
    description:
      "The primary series, either counted aloud or at your own pace with adjustments. Brian teaches it as it was taught to him, without shortcuts.",
    options: [["90 minutes", 90, 3200]],
  },
  {
    title: "Yoga for runners",
    category: "yoga",
    description:
      "Forty-five minutes for hips, calves and the outside of the thigh, best right after ten kilometres in the forest. Mud is no problem.",
    options: [["45 minutes", 45, 2000]],
  },
  {
    title: "Parent and child",
    category: "yoga",
    description:
      "Animals, balances and a story that needs six postures to be told. One adult and up to two children from four to ten years.",
    options: [["45 minutes", 45, 2400]],
  },
  {
    title: "Seated meditation",
    category: "yoga",
    description:
      "Posture first, then attention, then half an hour of both. Tom speaks less and less as the hour goes on.",
    options: [["50 minutes", 50, 1800]],
    class: { seats: 15, days: [4, 7], at: "10:00" },
  },
  {
    title: "Yoga by the fire",
    category: "yoga",
    description:
      "Slow floor work at the end of the day, then tea at the fire pit. The last lesson before the forest gate closes.",
    options: [["75 minutes", 75, 2800]],
    class: { seats: 12, days: [3, 5], at: "16:30" },
  },
]
