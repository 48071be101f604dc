import { CreateVenueForm } from "../../../components/venue/create-venue-form"
import { useWorkspace } from "../../../lib/workspace/workspace"

const CreateVenue = () => {
  const { data: workspace } = useWorkspace()
  return workspace ? <CreateVenueForm isPlatform={workspace.kind === "platform"} /> : null
}

export default CreateVenue
