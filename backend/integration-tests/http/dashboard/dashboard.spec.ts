import { citySuite } from "../bookings/city-suite"
import { bounds } from "./bounds"
import { day } from "./day"
import { figures } from "./figures"
import { platform } from "./platform"
import { sales } from "./sales"

citySuite([figures, sales, day, platform, bounds])
