import type { DefineComponent } from 'vue'

/** A button of Slidev's bars: an icon by its UnoCSS name, and its title for assistive technology. */
declare const IconButton: DefineComponent<{ title: string, icon: string, onClick: () => void }>

export default IconButton
