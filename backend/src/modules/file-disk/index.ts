import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import FileDiskService from "./service"

export default ModuleProvider(Modules.FILE, { services: [FileDiskService] })
