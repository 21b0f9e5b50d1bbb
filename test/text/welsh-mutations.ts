/** Welsh words in their dictionary form, of every initial that mutates and of those that do not. */
export const WELSH_WORDS: readonly string[] = `
  paratoi parch parod pecyn peiriant pennaeth perfformiad person plant pleidlais pob polisi pris proses prynu pwysau pwrpas pysgod
  tabl taflen taith taliad targed tasg technoleg telerau terfyn testun tir tîm trefn treth triniaeth tro trwydded twf tystiolaeth tŷ tân
  cadarnhau cadw canlyniad cefnogi cerbyd cig claf cleient clust cnau cofnod contract corff costau creu croeso cwestiwn cwrs cwsmer
  cwyn cydweithiwr cyfarfod cyfle cymorth cynllun cyngor ci cân cŵn
  bara barn beirniad benthyciad blaenoriaeth blwyddyn bod bord brand brys busnes bwrdd bwyd bys bywyd byd
  dadansoddi dangos darpariaeth data deall defnydd deunydd diogelwch dogfen drws dull dŵr dyddiad dyfais dysgu da du dwylo dlos
  gadael gallu galwad gardd geiriau glan glo gloyw gofal gorchymyn gorsaf grant gradd grym gwaith gwasanaeth gweithdrefn gwerthu gwlad
  gwneud gwrando gwraig gwybodaeth gŵr gŵyl gyrfa gên gnoi glendid
  mab maes mainc manylion marchnad mesur methiant miliwn modd mynediad myfyriwr
  llaeth lle llety llinell llif llofnod llun llyfr llythyr llwyth lleoliad llong
  rhaglen rhan rheol rheolwr rhestr rhif rhoi rhwydwaith rhybudd rhyddid rhad
  adborth addysg amgylchedd amser anghenion archwilio arolwg asesu awdurdod ebost effaith egni enw eraill iaith iechyd ieuenctid
  oed offer ôl ymchwil ymddygiad ysgol ystafell uned un unigolyn wyneb wythnos
  ffeil ffôn ffurflen fforwm ffrwyth safon sefydliad sgil siop stoc swydd system hawl hyfforddi hanes cyfathrebu chwarae chwilio
  natur neges nod nwyddau jwg`
  .trim()
  .split(/\s+/);

const SOFT = { p: 'b', t: 'd', c: 'g', b: 'f', d: 'dd', g: '', m: 'f', ll: 'l', rh: 'r' };
const NASAL = { p: 'mh', t: 'nh', c: 'ngh', b: 'm', d: 'n', g: 'ng' };
const ASPIRATE = { p: 'ph', t: 'th', c: 'ch' };

/** A word in its dictionary form with every form that Welsh grammar can give to its initial. */
export function mutatedForms(radical: string): readonly string[] {
  if (/^[aeiouwyâêîôûŵŷ]/.test(radical)) return [radical, `h${radical}`];
  const initial = /^(?:ll|rh|ch|ph|th|dd|ff|ng|.)/u.exec(radical)?.[0] ?? '';
  const rest = radical.slice(initial.length);
  const tables: readonly Readonly<Record<string, string>>[] = [SOFT, NASAL, ASPIRATE];
  return [radical, ...tables.flatMap((table) => (initial in table ? [`${table[initial]}${rest}`] : []))];
}
