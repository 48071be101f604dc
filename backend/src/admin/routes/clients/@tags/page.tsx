import { TagList } from "../../../components/client/tag-list"

export default TagList
