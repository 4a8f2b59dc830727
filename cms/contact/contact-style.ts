/** How the pages of the contact form look; they stand alone, so it is written into each. */
export const style = `:root{color-scheme:light dark;--ink:#1c1d20;--paper:#fbfaf7;--rule:#767a82;--act:#0b4480;--bad:#b3261e}
@media(prefers-color-scheme:dark){:root{--ink:#e9e6df;--paper:#15171b;--rule:#8d929b;--act:#93bff2;--bad:#ffb4ab}}
*{box-sizing:border-box}
body{font:1.0625rem/1.7 system-ui,sans-serif;max-width:38rem;margin:0 auto;padding:1rem 1rem 3rem;color:var(--ink);background:var(--paper);overflow-wrap:break-word}
h1{font-size:1.6rem;line-height:1.34}a{color:var(--act)}
:focus-visible{outline:3px solid var(--act);outline-offset:2px}
label{display:block;font-weight:600}.consent label{display:flex;gap:.75rem;font-weight:400;min-height:44px}
input,textarea,select,button{font:inherit;color:inherit;min-height:44px;padding:.5rem .75rem}
input:not([type=checkbox]),textarea,select{width:100%;border:1px solid var(--rule);border-radius:4px;background:transparent}
[aria-invalid=true]{border:2px solid var(--bad)!important}
input[type=checkbox]{flex:none;width:1.5rem;min-height:1.5rem;height:1.5rem;margin:.15rem 0}
button{padding:.5rem 1.75rem;font-weight:600;border:0;border-radius:4px;background:var(--act);color:var(--paper);cursor:pointer}
small{font-weight:400}.trap{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.notice,.review,.purpose{padding:.25rem 1rem;border-left:4px solid}.notice,.notice a,.fault{color:var(--bad)}
.notice p,.notice li{font-weight:600}.fault{display:block}.fault::before{content:'⚠ '}`;
