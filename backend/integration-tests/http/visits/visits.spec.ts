import { citySuite } from "../bookings/city-suite"
import { atTheDesk } from "./desk"
import { endings } from "./endings"
import { limits } from "./limits"
import { latePayments } from "./late-payments"
import { moves } from "./moves"
import { severalSegments } from "./segments"

citySuite([severalSegments, limits, atTheDesk, moves, endings, latePayments])
