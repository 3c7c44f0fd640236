import type { ClicksContext, RenderContext, SlideRoute } from '@slidev/types'
import type { DefineComponent } from 'vue'

/** A slide with its layout, at the step that its clicks say. */
declare const SlideWrapper: DefineComponent<{ clicksContext: ClicksContext, route: SlideRoute, renderContext?: RenderContext }>

export default SlideWrapper
