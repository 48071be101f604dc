import { citySuite } from "../bookings/city-suite"
import { changes } from "./changes"
import { clockChanges } from "./clock-changes"
import { moving } from "./moving"
import { quickBooking } from "./quick-booking"
import { resizing } from "./resizing"
import { whatIsShown } from "./shown"

citySuite([whatIsShown, clockChanges, changes, moving, resizing, quickBooking])
