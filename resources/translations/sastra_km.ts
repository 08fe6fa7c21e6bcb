<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context><name>sastra</name>
<message><source> (more are in the library: filter, or open one dossier)</source><translation> (មានច្រើនទៀតក្នុងបណ្ណាល័យ៖ ច្រោះ ឬបើកសំណុំឯកសារមួយ)</translation></message>
<message><source> and </source><translation> និង </translation></message>
<message><source> and {more} more</source><translation> និង {more} ទៀត</translation></message>
<message><source>% of a letter’s height</source><translation>% នៃកម្ពស់អក្សរ</translation></message>
<message><source>&amp;All</source><translation>ទាំងអស់ (&amp;A)</translation></message>
<message><source>&amp;Back</source><translation>ថយក្រោយ (&amp;B)</translation></message>
<message><source>&amp;Black</source><translation>ខ្មៅ (&amp;B)</translation></message>
<message><source>&amp;Blue, dotted line</source><translation>ខៀវ បន្ទាត់ចុចៗ (&amp;B)</translation></message>
<message><source>&amp;Bookmark</source><translation>ចំណាំ (&amp;B)</translation></message>
<message><source>&amp;Capitals matter</source><translation>ប្រកាន់អក្សរធំតូច (&amp;C)</translation></message>
<message><source>&amp;Caret in the text</source><translation>ទស្សន៍ទ្រនិចក្នុងអត្ថបទ (&amp;C)</translation></message>
<message><source>&amp;Change keys…</source><translation>ប្ដូរគ្រាប់ចុច… (&amp;C)</translation></message>
<message><source>&amp;Close tab</source><translation>បិទផ្ទាំង (&amp;C)</translation></message>
<message><source>&amp;Contents</source><translation>មាតិកា (&amp;C)</translation></message>
<message><source>&amp;Copy passage with citation</source><translation>ចម្លងវគ្គជាមួយឯកសារយោង (&amp;C)</translation></message>
<message><source>&amp;Details</source><translation>ព័ត៌មានលម្អិត (&amp;D)</translation></message>
<message><source>&amp;Edit</source><translation>កែសម្រួល (&amp;E)</translation></message>
<message><source>&amp;Export marks…</source><translation>នាំចេញសញ្ញាសម្គាល់… (&amp;E)</translation></message>
<message><source>&amp;File</source><translation>ឯកសារ (&amp;F)</translation></message>
<message><source>&amp;Find in the text</source><translation>រកក្នុងអត្ថបទ (&amp;F)</translation></message>
<message><source>&amp;Forward</source><translation>ទៅមុខ (&amp;F)</translation></message>
<message><source>&amp;Full screen</source><translation>ពេញអេក្រង់ (&amp;F)</translation></message>
<message><source>&amp;Go</source><translation>ទៅ (&amp;G)</translation></message>
<message><source>&amp;Green, dashed line</source><translation>បៃតង បន្ទាត់ដាច់ៗ (&amp;G)</translation></message>
<message><source>&amp;Help</source><translation>ជំនួយ (&amp;H)</translation></message>
<message><source>&amp;Highlight</source><translation>បន្លិច (&amp;H)</translation></message>
<message><source>&amp;History…</source><translation>ប្រវត្តិ… (&amp;H)</translation></message>
<message><source>&amp;Keys</source><translation>គ្រាប់ចុច (&amp;K)</translation></message>
<message><source>&amp;Light</source><translation>ភ្លឺ (&amp;L)</translation></message>
<message><source>&amp;Marks</source><translation>សញ្ញាសម្គាល់ (&amp;M)</translation></message>
<message><source>&amp;Move tab back</source><translation>រំកិលផ្ទាំងថយក្រោយ (&amp;M)</translation></message>
<message><source>&amp;Next hit</source><translation>លទ្ធផលបន្ទាប់ (&amp;N)</translation></message>
<message><source>&amp;Next pane</source><translation>ផ្ទាំងរងបន្ទាប់ (&amp;N)</translation></message>
<message><source>&amp;Normal size</source><translation>ទំហំធម្មតា (&amp;N)</translation></message>
<message><source>&amp;Note</source><translation>កំណត់ចំណាំ (&amp;N)</translation></message>
<message><source>&amp;Notes on its figures</source><translation>កំណត់ចំណាំលើតួលេខ (&amp;N)</translation></message>
<message><source>&amp;Paired: claim beside counter-claim</source><translation>ជាគូ៖ អះអាងទល់នឹងការឆ្លើយតប (&amp;P)</translation></message>
<message><source>&amp;Previous hit</source><translation>លទ្ធផលមុន (&amp;P)</translation></message>
<message><source>&amp;Previous mark</source><translation>សញ្ញាសម្គាល់មុន (&amp;P)</translation></message>
<message><source>&amp;Previous pane</source><translation>ផ្ទាំងរងមុន (&amp;P)</translation></message>
<message><source>&amp;Print or save as PDF…</source><translation>បោះពុម្ព ឬរក្សាទុកជា PDF… (&amp;P)</translation></message>
<message><source>&amp;Problems</source><translation>បញ្ហា (&amp;P)</translation></message>
<message><source>&amp;Quit</source><translation>ចេញ (&amp;Q)</translation></message>
<message><source>&amp;Redo</source><translation>ធ្វើវិញ (&amp;R)</translation></message>
<message><source>&amp;Reopen closed tab</source><translation>បើកផ្ទាំងដែលបានបិទឡើងវិញ (&amp;R)</translation></message>
<message><source>&amp;Rose, double line</source><translation>ផ្កាឈូក បន្ទាត់ទ្វេ (&amp;R)</translation></message>
<message><source>&amp;Search</source><translation>ស្វែងរក (&amp;S)</translation></message>
<message><source>&amp;Sepia</source><translation>សេពីយ៉ា (&amp;S)</translation></message>
<message><source>&amp;Sort</source><translation>តម្រៀប (&amp;S)</translation></message>
<message><source>&amp;Statistics</source><translation>ស្ថិតិ (&amp;S)</translation></message>
<message><source>&amp;Style</source><translation>រចនាប័ទ្ម (&amp;S)</translation></message>
<message><source>&amp;Theme</source><translation>រូបរាង (&amp;T)</translation></message>
<message><source>&amp;Timeline</source><translation>បន្ទាត់ពេលវេលា (&amp;T)</translation></message>
<message><source>&amp;Underline</source><translation>គូសបន្ទាត់ក្រោម (&amp;U)</translation></message>
<message><source>&amp;Undo</source><translation>មិនធ្វើវិញ (&amp;U)</translation></message>
<message><source>&amp;View</source><translation>មើល (&amp;V)</translation></message>
<message><source>&amp;Violet, wavy line</source><translation>ស្វាយ បន្ទាត់រលក (&amp;V)</translation></message>
<message><source>&amp;Whole words</source><translation>ពាក្យទាំងមូល (&amp;W)</translation></message>
<message><source>&amp;Widen the pane</source><translation>ពង្រីកផ្ទាំងរង (&amp;W)</translation></message>
<message><source>&amp;Workspaces…</source><translation>កន្លែងធ្វើការ… (&amp;W)</translation></message>
<message><source>&amp;Yellow, solid line</source><translation>លឿង បន្ទាត់ជាប់ (&amp;Y)</translation></message>
<message><source>, note: {note}</source><translation>, កំណត់ចំណាំ៖ {note}</translation></message>
<message><source>1 other line</source><translation>ខ្សែ 1 ទៀត</translation></message>
<message><source>1 row</source><translation>ជួរ 1</translation></message>
<message><source>1 value</source><translation>តម្លៃ 1</translation></message>
<message><source>; </source><translation>; </translation></message>
<message><source>&gt; commands and settings   § a number   Ctrl+Enter opens in a new tab</source><translation>&gt; ពាក្យបញ្ជា និងការកំណត់   § លេខ   Ctrl+Enter បើកក្នុងផ្ទាំងថ្មី</translation></message>
<message><source>A backslash in double quotes makes no known character.</source><translation>សញ្ញា \ ក្នុងសញ្ញាសម្រង់ពីរ មិនបង្កើតជាតួអក្សរដែលស្គាល់ទេ។</translation></message>
<message><source>A block indented by four spaces is code.</source><translation>ប្លុកដែលចូលបន្ទាត់បួនដកឃ្លាគឺជាកូដ។</translation></message>
<message><source>A block of code stands in the text.</source><translation>មានប្លុកកូដក្នុងអត្ថបទ។</translation></message>
<message><source>A closing parenthesis without an opening one is left out.</source><translation>វង់ក្រចកបិទដែលគ្មានវង់ក្រចកបើក ត្រូវបានរំលង។</translation></message>
<message><source>A colon with a space after it stands inside a text.</source><translation>មានសញ្ញា : ជាមួយដកឃ្លាពីក្រោយ នៅក្នុងអត្ថបទ។</translation></message>
<message><source>A copy of your marks is made each day and before each larger change. Restoring one keeps a copy of what there is now, so that it can be undone.</source><translation>សញ្ញាសម្គាល់របស់អ្នកត្រូវបានចម្លងរៀងរាល់ថ្ងៃ និងមុនការផ្លាស់ប្ដូរធំៗ។ ការស្ដារឡើងវិញរក្សាទុកច្បាប់ចម្លងនៃអ្វីដែលមានឥឡូវនេះ ដូច្នេះអាចត្រឡប់វិញបាន។</translation></message>
<message><source>A dossier has these pages: {names}.</source><translation>សំណុំឯកសារមានទំព័រទាំងនេះ៖ {names}។</translation></message>
<message><source>A dossier is read from its own folder only.</source><translation>សំណុំឯកសារត្រូវបានអានតែពីថតរបស់វាប៉ុណ្ណោះ។</translation></message>
<message><source>A few values dwarf the others. Press L in the chart for a logarithmic axis.</source><translation>តម្លៃខ្លះធំហួសតម្លៃដទៃ។ ចុច L ក្នុងគំនូសតាងសម្រាប់អ័ក្សលោការីត។</translation></message>
<message><source>A field may not be called `{name}`: every point has that key.</source><translation>វាលមិនអាចមានឈ្មោះ `{name}` បានទេ៖ គ្រប់ចំណុចមានសោនោះហើយ។</translation></message>
<message><source>A figure under this mark has changed</source><translation>តួលេខក្រោមសញ្ញាសម្គាល់នេះបានផ្លាស់ប្ដូរ</translation></message>
<message><source>A file holds one document; what follows is left out.</source><translation>ឯកសារមួយមានតែឯកសារ YAML មួយ អ្វីដែលនៅបន្ទាប់ត្រូវបានទុកចោល។</translation></message>
<message><source>A file in your export folder cannot be read.</source><translation>ឯកសារមួយក្នុងថតនាំចេញរបស់អ្នកមិនអាចអានបានទេ។</translation></message>
<message><source>A folder of dossiers cannot be read: {why}</source><translation>ថតសំណុំឯកសារមួយមិនអាចអានបានទេ៖ {why}</translation></message>
<message><source>A heading stands in the text.</source><translation>មានចំណងជើងក្នុងអត្ថបទ។</translation></message>
<message><source>A key was expected here: the line is indented wrongly, or a quoted text ends too early.</source><translation>ត្រង់នេះត្រូវមានសោមួយ៖ បន្ទាត់ចូលខុស ឬអត្ថបទក្នុងសញ្ញាសម្រង់ចប់មុនពេល។</translation></message>
<message><source>A later value is known, or it was right for an earlier date</source><translation>មានតម្លៃថ្មីជាង ឬវាត្រឹមត្រូវសម្រាប់កាលបរិច្ឆេទមុន</translation></message>
<message><source>A line break within a paragraph is read as a space.</source><translation>ការចុះបន្ទាត់ក្នុងកថាខណ្ឌត្រូវបានអានជាដកឃ្លា។</translation></message>
<message><source>A line here is no `key: value`.</source><translation>បន្ទាត់មួយត្រង់នេះមិនមែនជាទម្រង់ `key: value` ទេ។</translation></message>
<message><source>A link has a title of its own.</source><translation>តំណមួយមានចំណងជើងផ្ទាល់ខ្លួន។</translation></message>
<message><source>A link has no words to click on.</source><translation>តំណមួយគ្មានពាក្យសម្រាប់ចុចទេ។</translation></message>
<message><source>A link in &lt; &gt; has no words of its own.</source><translation>តំណក្នុង &lt; &gt; គ្មានពាក្យផ្ទាល់ខ្លួនទេ។</translation></message>
<message><source>A list in [ ] or a mapping in { } is not closed, or a comma is missing.</source><translation>បញ្ជីក្នុង [ ] ឬក្រុមសោក្នុង { } មិនទាន់បិទ ឬខ្វះសញ្ញាក្បៀស។</translation></message>
<message><source>A list in a quote or a quote in a list cannot be shown.</source><translation>បញ្ជីក្នុងសម្រង់ ឬសម្រង់ក្នុងបញ្ជី មិនអាចបង្ហាញបានទេ។</translation></message>
<message><source>A list or a mapping stands as a key.</source><translation>បញ្ជី ឬក្រុមសោស្ថិតនៅជាសោ។</translation></message>
<message><source>A name is placed by its country code or its coordinates.</source><translation>ឈ្មោះត្រូវបានដាក់តាមលេខកូដប្រទេស ឬកូអរដោនេរបស់វា។</translation></message>
<message><source>A numbered list begins with 1.</source><translation>បញ្ជីមានលេខចាប់ផ្ដើមពីលេខ 1។</translation></message>
<message><source>A page for a browser</source><translation>ទំព័រសម្រាប់កម្មវិធីរុករក</translation></message>
<message><source>A page further in the text</source><translation>មួយទំព័របន្ទាប់ក្នុងអត្ថបទ</translation></message>
<message><source>A picture stands in the text.</source><translation>មានរូបភាពក្នុងអត្ថបទ។</translation></message>
<message><source>A range has two values, the lower and the higher.</source><translation>ចន្លោះមានតម្លៃពីរ គឺទាបជាង និងខ្ពស់ជាង។</translation></message>
<message><source>A rule across the page stands in the text.</source><translation>មានបន្ទាត់កាត់ទំព័រក្នុងអត្ថបទ។</translation></message>
<message><source>A second document begins here.</source><translation>ឯកសារ YAML ទីពីរចាប់ផ្ដើមត្រង់នេះ។</translation></message>
<message><source>A second paragraph stands in one item of a list.</source><translation>មានកថាខណ្ឌទីពីរក្នុងធាតុបញ្ជីតែមួយ។</translation></message>
<message><source>A series has a date and at least one field more.</source><translation>ស៊េរីមានកាលបរិច្ឆេទ និងវាលមួយទៀតយ៉ាងតិច។</translation></message>
<message><source>A tab stands where only spaces may.</source><translation>មានសញ្ញាថេប (tab) នៅកន្លែងដែលអាចមានតែដកឃ្លា។</translation></message>
<message><source>A table</source><translation>តារាងមួយ</translation></message>
<message><source>A table stands in the text.</source><translation>មានតារាងក្នុងអត្ថបទ។</translation></message>
<message><source>A tag (`{tag}`) stands before this value.</source><translation>មានស្លាក (`{tag}`) នៅមុខតម្លៃនេះ។</translation></message>
<message><source>A text in quotes never ends.</source><translation>អត្ថបទក្នុងសញ្ញាសម្រង់មិនចប់ទេ។</translation></message>
<message><source>A text may not begin with `{character}`.</source><translation>អត្ថបទមិនអាចចាប់ផ្ដើមដោយ `{character}` បានទេ។</translation></message>
<message><source>A workspace holds all tabs with their places, the second text, the search and the panes.</source><translation>កន្លែងធ្វើការរក្សាផ្ទាំងទាំងអស់ជាមួយទីតាំង អត្ថបទទីពីរ ការស្វែងរក និងផ្ទាំងរង។</translation></message>
<message><source>A&amp;ccount only</source><translation>តែការរៀបរាប់ (&amp;C)</translation></message>
<message><source>About</source><translation>អំពី</translation></message>
<message><source>About the passage in view</source><translation>អំពីវគ្គដែលកំពុងមើល</translation></message>
<message><source>About these numbers</source><translation>អំពីលេខទាំងនេះ</translation></message>
<message><source>About {count} results</source><translation>លទ្ធផលប្រហែល {count}</translation></message>
<message><source>Accept</source><translation>យល់ព្រម</translation></message>
<message><source>Accept change</source><translation>ទទួលយកការផ្លាស់ប្ដូរ</translation></message>
<message><source>Account</source><translation>ការរៀបរាប់</translation></message>
<message><source>Add a field.</source><translation>បន្ថែមវាលមួយ។</translation></message>
<message><source>Add a voice for {language} to your system; it has none.</source><translation>សូមបន្ថែមសំឡេងសម្រាប់ភាសា {language} ទៅក្នុងប្រព័ន្ធរបស់អ្នក ព្រោះវាមិនទាន់មានទេ។</translation></message>
<message><source>Add the key `value`, or `range` for two values.</source><translation>បន្ថែមសោ `value` ឬ `range` សម្រាប់តម្លៃពីរ។</translation></message>
<message><source>Add the key {key}.</source><translation>បន្ថែមសោ {key}។</translation></message>
<message><source>Africa</source><translation>អាហ្វ្រិក</translation></message>
<message><source>After each change, one file per dossier: {where}</source><translation>ក្រោយការផ្លាស់ប្ដូរនីមួយៗ ឯកសារមួយក្នុងមួយសំណុំឯកសារ៖ {where}</translation></message>
<message><source>Age</source><translation>អាយុ</translation></message>
<message><source>Agreement</source><translation>កិច្ចព្រមព្រៀង</translation></message>
<message><source>Agrees</source><translation>ស្របគ្នា</translation></message>
<message><source>Agrees with other sources</source><translation>ស្របនឹងប្រភពផ្សេង</translation></message>
<message><source>All dossiers</source><translation>សំណុំឯកសារទាំងអស់</translation></message>
<message><source>All files</source><translation>ឯកសារទាំងអស់</translation></message>
<message><source>All of it hangs on one source</source><translation>ទាំងអស់ពឹងលើប្រភពតែមួយ</translation></message>
<message><source>All passages are shown again.</source><translation>វគ្គទាំងអស់ត្រូវបានបង្ហាញឡើងវិញ។</translation></message>
<message><source>All records</source><translation>ធាតុទាំងអស់</translation></message>
<message><source>Allow writing in that folder, or name another one with SASTRA_HOME.</source><translation>អនុញ្ញាតឱ្យសរសេរក្នុងថតនោះ ឬដាក់ឈ្មោះថតផ្សេងដោយ SASTRA_HOME។</translation></message>
<message><source>Also called {name}</source><translation>ហៅម្យ៉ាងទៀតថា {name}</translation></message>
<message><source>Also named in the dossier</source><translation>មានឈ្មោះក្នុងសំណុំឯកសារដែរ</translation></message>
<message><source>Also other: {parts}</source><translation>ខុសគ្នាដែរ៖ {parts}</translation></message>
<message><source>An alias names nothing.</source><translation>ឈ្មោះហៅក្រៅ (alias) មួយមិនសំដៅលើអ្វីទេ។</translation></message>
<message><source>An anchor (`{anchor}`) stands before this value.</source><translation>មានយុថ្កា (`{anchor}`) នៅមុខតម្លៃនេះ។</translation></message>
<message><source>An item of a list stands where none may.</source><translation>ធាតុបញ្ជីស្ថិតនៅកន្លែងដែលមិនអាចមាន។</translation></message>
<message><source>An item of the list (`- `) was expected here.</source><translation>ត្រង់នេះត្រូវមានធាតុបញ្ជី (`- `)។</translation></message>
<message><source>Another copy of the program is keeping your marks busy</source><translation>កម្មវិធីមួយទៀតកំពុងប្រើសញ្ញាសម្គាល់របស់អ្នក</translation></message>
<message><source>Another copy of the program is working on the library in {folder}.</source><translation>កម្មវិធីមួយទៀតកំពុងធ្វើការលើបណ្ណាល័យក្នុង {folder}។</translation></message>
<message><source>Another dossier has the id {dossier} already: {folder}.</source><translation>សំណុំឯកសារមួយទៀតមានលេខសម្គាល់ {dossier} រួចហើយ៖ {folder}។</translation></message>
<message><source>Another machine has changed marks in your export folder.</source><translation>ម៉ាស៊ីនមួយទៀតបានប្ដូរសញ្ញាសម្គាល់ក្នុងថតនាំចេញរបស់អ្នក។</translation></message>
<message><source>Another one was opened instead.</source><translation>សំណុំឯកសារមួយទៀតត្រូវបានបើកជំនួស។</translation></message>
<message><source>Another process is writing the search index.</source><translation>ដំណើរការមួយទៀតកំពុងសរសេរលិបិក្រមស្វែងរក។</translation></message>
<message><source>Answered by</source><translation>ឆ្លើយដោយ</translation></message>
<message><source>Answered in</source><translation>មានចម្លើយក្នុង</translation></message>
<message><source>Answers</source><translation>ឆ្លើយនឹង</translation></message>
<message><source>Apr</source><translation>មេសា</translation></message>
<message><source>April</source><translation>មេសា</translation></message>
<message><source>Arrow keys go to the nearest country that way, Tab to the next by name, Enter opens it, plus and minus zoom.</source><translation>គ្រាប់ចុចព្រួញទៅប្រទេសជិតបំផុតខាងនោះ Tab ទៅប្រទេសបន្ទាប់តាមឈ្មោះ Enter បើកវា បូក និងដកសម្រាប់ពង្រីកបង្រួម។</translation></message>
<message><source>Arrow keys walk the rows, Enter opens one, Ctrl+C copies all.</source><translation>គ្រាប់ចុចព្រួញដើរតាមជួរ Enter បើកជួរមួយ Ctrl+C ចម្លងទាំងអស់។</translation></message>
<message><source>As of</source><translation>គិតត្រឹម</translation></message>
<message><source>As the &amp;desktop</source><translation>តាមផ្ទៃតុ (&amp;D)</translation></message>
<message><source>As the desktop</source><translation>តាមផ្ទៃតុ</translation></message>
<message><source>As the system</source><translation>តាមប្រព័ន្ធ</translation></message>
<message><source>Asia</source><translation>អាស៊ី</translation></message>
<message><source>Asked for: {link}. Search for words of it, or look into the contents.</source><translation>បានស្នើសុំ៖ {link}។ សូមស្វែងរកពាក្យរបស់វា ឬមើលក្នុងមាតិកា។</translation></message>
<message><source>At least {count} results</source><translation>លទ្ធផលយ៉ាងតិច {count}</translation></message>
<message><source>Attach here</source><translation>ភ្ជាប់នៅទីនេះ</translation></message>
<message><source>Attach here: {words}</source><translation>ភ្ជាប់នៅទីនេះ៖ {words}</translation></message>
<message><source>Attach mark</source><translation>ភ្ជាប់សញ្ញាសម្គាល់</translation></message>
<message><source>Aug</source><translation>សីហា</translation></message>
<message><source>August</source><translation>សីហា</translation></message>
<message><source>B&amp;ackups…</source><translation>ច្បាប់បម្រុង… (&amp;A)</translation></message>
<message><source>Bac&amp;k to the top</source><translation>ត្រឡប់ទៅលើគេ (&amp;K)</translation></message>
<message><source>Back to the default: {title}</source><translation>ត្រឡប់ទៅតម្លៃដើម៖ {title}</translation></message>
<message><source>Back to the default: {words}</source><translation>ត្រឡប់ទៅតម្លៃដើម៖ {words}</translation></message>
<message><source>Back to the top</source><translation>ត្រឡប់ទៅខាងលើ</translation></message>
<message><source>Backups</source><translation>ច្បាប់បម្រុង</translation></message>
<message><source>Bars</source><translation>របារ</translation></message>
<message><source>Begin a new paragraph, or join the lines.</source><translation>ចាប់ផ្ដើមកថាខណ្ឌថ្មី ឬភ្ជាប់បន្ទាត់ចូលគ្នា។</translation></message>
<message><source>Begin each item with `- `.</source><translation>ចាប់ផ្ដើមធាតុនីមួយៗដោយ `- `។</translation></message>
<message><source>Begin it with 1.</source><translation>ចាប់ផ្ដើមវាពីលេខ 1។</translation></message>
<message><source>Begin with one of {keys}, or move the file out of the folder.</source><translation>ចាប់ផ្ដើមដោយសោមួយក្នុងចំណោម {keys} ឬយកឯកសារចេញពីថត។</translation></message>
<message><source>Best match</source><translation>លទ្ធផលត្រូវបំផុត</translation></message>
<message><source>Bin</source><translation>ធុងសំរាម</translation></message>
<message><source>Black</source><translation>ខ្មៅ</translation></message>
<message><source>Bookmark</source><translation>ចំណាំ</translation></message>
<message><source>Bookmark search</source><translation>ចំណាំការស្វែងរក</translation></message>
<message><source>Bookmark this &amp;search</source><translation>ចំណាំការស្វែងរកនេះ (&amp;S)</translation></message>
<message><source>Both, side by side</source><translation>ទាំងពីរ ក្បែរគ្នា</translation></message>
<message><source>By colour</source><translation>តាមពណ៌</translation></message>
<message><source>By day</source><translation>តាមថ្ងៃ</translation></message>
<message><source>By folder</source><translation>តាមថត</translation></message>
<message><source>By section</source><translation>តាមផ្នែក</translation></message>
<message><source>By tag</source><translation>តាមស្លាក</translation></message>
<message><source>C&amp;harts of its series</source><translation>គំនូសតាងនៃស៊េរី (&amp;H)</translation></message>
<message><source>C&amp;ite…</source><translation>យោង… (&amp;I)</translation></message>
<message><source>C&amp;riticism only</source><translation>តែការរិះគន់ (&amp;R)</translation></message>
<message><source>Cannot be read</source><translation>មិនអាចអានបាន</translation></message>
<message><source>Cannot be taken in</source><translation>មិនអាចទទួលយកបាន</translation></message>
<message><source>Change colour</source><translation>ប្ដូរពណ៌</translation></message>
<message><source>Change mark</source><translation>ប្ដូរសញ្ញាសម្គាល់</translation></message>
<message><source>Changed</source><translation>បានផ្លាស់ប្ដូរ</translation></message>
<message><source>Changed here and there</source><translation>បានប្ដូរទាំងនៅទីនេះ និងនៅទីនោះ</translation></message>
<message><source>Changed last first</source><translation>ដែលប្ដូរក្រោយគេមុន</translation></message>
<message><source>Changed since it was read</source><translation>បានផ្លាស់ប្ដូរតាំងពីពេលអាន</translation></message>
<message><source>Changed there</source><translation>បានប្ដូរនៅទីនោះ</translation></message>
<message><source>Chart: {title}</source><translation>គំនូសតាង៖ {title}</translation></message>
<message><source>Check the indentation of the lines above.</source><translation>ពិនិត្យការចូលបន្ទាត់នៃបន្ទាត់ខាងលើ។</translation></message>
<message><source>Check value, date and field, or add the missing point.</source><translation>ពិនិត្យតម្លៃ កាលបរិច្ឆេទ និងវាល ឬបន្ថែមចំណុចដែលខ្វះ។</translation></message>
<message><source>Check who may read the file.</source><translation>ពិនិត្យថាអ្នកណាអាចអានឯកសារបាន។</translation></message>
<message><source>Choose a dossier on the left.</source><translation>ជ្រើសសំណុំឯកសារនៅខាងឆ្វេង។</translation></message>
<message><source>Choose a file that ends in {ending}.</source><translation>ជ្រើសឯកសារដែលបញ្ចប់ដោយ {ending}។</translation></message>
<message><source>Choose a unit with a scale, such as millions.</source><translation>ជ្រើសឯកតាដែលមានមាត្រដ្ឋាន ដូចជា លាន។</translation></message>
<message><source>Choose another folder or printer.</source><translation>ជ្រើសថត ឬម៉ាស៊ីនបោះពុម្ពផ្សេង។</translation></message>
<message><source>Choose folder…</source><translation>ជ្រើសថត…</translation></message>
<message><source>Choose one of the dossiers in the contents pane.</source><translation>ជ្រើសសំណុំឯកសារមួយក្នុងផ្ទាំងមាតិកា។</translation></message>
<message><source>Choose one of {known}.</source><translation>ជ្រើសមួយក្នុងចំណោម {known}។</translation></message>
<message><source>Choose one that your machines share in Marks, Export marks.</source><translation>ជ្រើសថតដែលម៉ាស៊ីនរបស់អ្នកប្រើរួមគ្នា ក្នុង សញ្ញាសម្គាល់, នាំចេញសញ្ញាសម្គាល់។</translation></message>
<message><source>Cite</source><translation>យោង</translation></message>
<message><source>Clear the search</source><translation>សម្អាតការស្វែងរក</translation></message>
<message><source>Clear this line</source><translation>សម្អាតបន្ទាត់នេះ</translation></message>
<message><source>Click a heading to sort; Ctrl+C copies rows for a spreadsheet</source><translation>ចុចលើក្បាលតារាងដើម្បីតម្រៀប Ctrl+C ចម្លងជួរដេកសម្រាប់សៀវភៅបញ្ជី</translation></message>
<message><source>Click narrows the results down; with Shift it widens them, with Alt it shuts out</source><translation>ចុចដើម្បីបង្រួមលទ្ធផល ជាមួយ Shift ពង្រីក ជាមួយ Alt ដកចេញ</translation></message>
<message><source>Click takes it away again</source><translation>ចុចដើម្បីដកចេញវិញ</translation></message>
<message><source>Close (Esc)</source><translation>បិទ (Esc)</translation></message>
<message><source>Close tab</source><translation>បិទផ្ទាំង</translation></message>
<message><source>Close the bracket, or write the comma.</source><translation>បិទវង់ក្រចក ឬសរសេរសញ្ញាក្បៀស។</translation></message>
<message><source>Close the notice</source><translation>បិទសារជូនដំណឹង</translation></message>
<message><source>Closed</source><translation>បានបិទ</translation></message>
<message><source>Colour the countries by</source><translation>ដាក់ពណ៌ប្រទេសតាម</translation></message>
<message><source>Compare with the dossier as it is now from here on</source><translation>ចាប់ពីពេលនេះ ប្រៀបធៀបជាមួយសំណុំឯកសារដូចដែលមានឥឡូវ</translation></message>
<message><source>Compile the dossiers first.</source><translation>ចងក្រងសំណុំឯកសារជាមុនសិន។</translation></message>
<message><source>Contents</source><translation>មាតិកា</translation></message>
<message><source>Context</source><translation>បរិបទ</translation></message>
<message><source>Copied {link}</source><translation>បានចម្លង {link}</translation></message>
<message><source>Copy</source><translation>ចម្លង</translation></message>
<message><source>Copy &amp;link</source><translation>ចម្លងតំណ (&amp;L)</translation></message>
<message><source>Copy &amp;passage</source><translation>ចម្លងវគ្គ (&amp;P)</translation></message>
<message><source>Copy &amp;reference</source><translation>ចម្លងឯកសារយោង (&amp;R)</translation></message>
<message><source>Copy (Ctrl+C)</source><translation>ចម្លង (Ctrl+C)</translation></message>
<message><source>Copy as &amp;Markdown</source><translation>ចម្លងជា Markdown (&amp;M)</translation></message>
<message><source>Copy comparison</source><translation>ចម្លងការប្រៀបធៀប</translation></message>
<message><source>Copy details</source><translation>ចម្លងព័ត៌មានលម្អិត</translation></message>
<message><source>Copy figure</source><translation>ចម្លងតួលេខ</translation></message>
<message><source>Copy rows</source><translation>ចម្លងជួរដេក</translation></message>
<message><source>Copy rows for a spreadsheet</source><translation>ចម្លងជួរដេកសម្រាប់សៀវភៅបញ្ជី</translation></message>
<message><source>Copy s&amp;ources</source><translation>ចម្លងប្រភព (&amp;O)</translation></message>
<message><source>Copy table</source><translation>ចម្លងតារាង</translation></message>
<message><source>Copy the selection, or the figure of a card with its date and source</source><translation>ចម្លងផ្នែកដែលបានជ្រើស ឬតួលេខនៃកាតជាមួយកាលបរិច្ឆេទ និងប្រភព</translation></message>
<message><source>Copy what it points to into the folder.</source><translation>ចម្លងអ្វីដែលវាចង្អុលទៅ ដាក់ក្នុងថត។</translation></message>
<message><source>Countries and places</source><translation>ប្រទេស និងទីកន្លែង</translation></message>
<message><source>Countries and places: {title}</source><translation>ប្រទេស និងទីកន្លែង៖ {title}</translation></message>
<message><source>Country</source><translation>ប្រទេស</translation></message>
<message><source>Country or place</source><translation>ប្រទេស ឬទីកន្លែង</translation></message>
<message><source>Court</source><translation>តុលាការ</translation></message>
<message><source>Criticism</source><translation>ការរិះគន់</translation></message>
<message><source>Ctrl+D keeps the passage you are reading. Select words and press H to highlight them.</source><translation>Ctrl+D រក្សាទុកវគ្គដែលអ្នកកំពុងអាន។ ជ្រើសពាក្យ រួចចុច H ដើម្បីបន្លិច។</translation></message>
<message><source>Dar&amp;k</source><translation>ងងឹត (&amp;K)</translation></message>
<message><source>Dark</source><translation>ងងឹត</translation></message>
<message><source>Data: CSV with a data package…</source><translation>ទិន្នន័យ៖ CSV ជាមួយកញ្ចប់ទិន្នន័យ…</translation></message>
<message><source>Date</source><translation>កាលបរិច្ឆេទ</translation></message>
<message><source>Dated</source><translation>ហួសសម័យ</translation></message>
<message><source>Dated: right for an earlier date</source><translation>ហួសសម័យ៖ ត្រឹមត្រូវសម្រាប់កាលបរិច្ឆេទមុន</translation></message>
<message><source>Dec</source><translation>ធ្នូ</translation></message>
<message><source>December</source><translation>ធ្នូ</translation></message>
<message><source>Delete</source><translation>លុប</translation></message>
<message><source>Delete bookmark</source><translation>លុបចំណាំ</translation></message>
<message><source>Delete folder</source><translation>លុបថត</translation></message>
<message><source>Delete for good</source><translation>លុបជាអចិន្ត្រៃយ៍</translation></message>
<message><source>Delete it.</source><translation>លុបវា។</translation></message>
<message><source>Delete mark</source><translation>លុបសញ្ញាសម្គាល់</translation></message>
<message><source>Delete the escape that makes it.</source><translation>លុបលំដាប់ \ ដែលបង្កើតវា។</translation></message>
<message><source>Delete this mark</source><translation>លុបសញ្ញាសម្គាល់នេះ</translation></message>
<message><source>Deleted there</source><translation>បានលុបនៅទីនោះ</translation></message>
<message><source>Detach</source><translation>ផ្ដាច់</translation></message>
<message><source>Detach mark</source><translation>ផ្ដាច់សញ្ញាសម្គាល់</translation></message>
<message><source>Detached from the text</source><translation>បានផ្ដាច់ពីអត្ថបទ</translation></message>
<message><source>Details</source><translation>ព័ត៌មានលម្អិត</translation></message>
<message><source>Did you mean `{word}`?</source><translation>តើអ្នកចង់សរសេរ `{word}` មែនទេ?</translation></message>
<message><source>Did you mean `{word}`? Choose one of {known}.</source><translation>តើអ្នកចង់សរសេរ `{word}` មែនទេ? ជ្រើសមួយក្នុងចំណោម {known}។</translation></message>
<message><source>Did you mean “{suggestion}”?</source><translation>តើអ្នកចង់មានន័យថា “{suggestion}” ឬ?</translation></message>
<message><source>Disputed</source><translation>មានការជំទាស់</translation></message>
<message><source>Disputed: others report something else</source><translation>មានការជំទាស់៖ អ្នកដទៃរាយការណ៍ផ្សេង</translation></message>
<message><source>Divide it into several files; all files of the folder are read.</source><translation>បែងចែកវាជាឯកសារច្រើន គ្រប់ឯកសារក្នុងថតត្រូវបានអាន។</translation></message>
<message><source>Divide it.</source><translation>បែងចែកវា។</translation></message>
<message><source>Divide the file.</source><translation>បែងចែកឯកសារ។</translation></message>
<message><source>Document (PDF)…</source><translation>ឯកសារ (PDF)…</translation></message>
<message><source>Done</source><translation>រួចរាល់</translation></message>
<message><source>Dossier</source><translation>សំណុំឯកសារ</translation></message>
<message><source>Dossier: {title}</source><translation>សំណុំឯកសារ៖ {title}</translation></message>
<message><source>Dossier: {words}</source><translation>សំណុំឯកសារ៖ {words}</translation></message>
<message><source>Dossiers</source><translation>សំណុំឯកសារ</translation></message>
<message><source>Dossiers, {shown} of {all}</source><translation>សំណុំឯកសារ {shown} ក្នុងចំណោម {all}</translation></message>
<message><source>Dots</source><translation>ចំណុច</translation></message>
<message><source>Down goes to the rows, Esc shows all of them again.</source><translation>ព្រួញចុះក្រោមទៅជួរ Esc បង្ហាញជួរទាំងអស់ឡើងវិញ។</translation></message>
<message><source>Drag the passage from here, with its citation</source><translation>អូសវគ្គពីទីនេះ ជាមួយឯកសារយោងរបស់វា</translation></message>
<message><source>Drawing (SVG)…</source><translation>គំនូរ (SVG)…</translation></message>
<message><source>Elsewhere</source><translation>កន្លែងផ្សេងទៀត</translation></message>
<message><source>Enter goes to the next, Shift+Enter to the one before.</source><translation>Enter ទៅកន្លែងបន្ទាប់ Shift+Enter ទៅកន្លែងមុន។</translation></message>
<message><source>Enter on marked words</source><translation>Enter លើពាក្យដែលមានសញ្ញា</translation></message>
<message><source>Enter opens it beside the text, Ctrl+C copies it</source><translation>Enter បើកវានៅក្បែរអត្ថបទ Ctrl+C ចម្លងវា</translation></message>
<message><source>Enter opens, Ctrl+Enter opens in a new tab, Ctrl+K finds anything by its name.</source><translation>Enter បើក, Ctrl+Enter បើកក្នុងផ្ទាំងថ្មី, Ctrl+K រកអ្វីៗតាមឈ្មោះ។</translation></message>
<message><source>Enter shows a row beside the table, Ctrl+Enter goes to where it is told.</source><translation>Enter បង្ហាញជួរមួយក្បែរតារាង Ctrl+Enter ទៅកន្លែងដែលវាត្រូវបាននិយាយ។</translation></message>
<message><source>Enter the page among the sources and link to it: [words](source:id).</source><translation>បញ្ចូលទំព័រនោះក្នុងប្រភព រួចភ្ជាប់តំណទៅវា៖ [ពាក្យ](source:id)។</translation></message>
<message><source>Error</source><translation>កំហុស</translation></message>
<message><source>Europe</source><translation>អឺរ៉ុប</translation></message>
<message><source>Even right edge</source><translation>គែមស្ដាំស្មើ</translation></message>
<message><source>Event</source><translation>ព្រឹត្តិការណ៍</translation></message>
<message><source>Events</source><translation>ព្រឹត្តិការណ៍</translation></message>
<message><source>Events (E)</source><translation>ព្រឹត្តិការណ៍ (E)</translation></message>
<message><source>Events, figures and the points of series bring their dates here.</source><translation>ព្រឹត្តិការណ៍ តួលេខ និងចំណុចនៃស៊េរីនាំកាលបរិច្ឆេទរបស់វាមកទីនេះ។</translation></message>
<message><source>Every mark in the file is here already.</source><translation>សញ្ញាសម្គាល់ទាំងអស់ក្នុងឯកសារមាននៅទីនេះរួចហើយ។</translation></message>
<message><source>Everything after the first {count} characters is left out.</source><translation>អ្វីៗក្រោយតួអក្សរ {count} ដំបូង ត្រូវបានរំលង។</translation></message>
<message><source>Everything in the file is here already.</source><translation>អ្វីៗទាំងអស់ក្នុងឯកសារមាននៅទីនេះរួចហើយ។</translation></message>
<message><source>Everything in this file is left out.</source><translation>អ្វីៗទាំងអស់ក្នុងឯកសារនេះត្រូវបានទុកចោល។</translation></message>
<message><source>Everything is written out in full; the first form can be read back without loss.</source><translation>អ្វីៗទាំងអស់ត្រូវបានសរសេរពេញលេញ ទម្រង់ទីមួយអាចអានត្រឡប់វិញដោយមិនបាត់បង់។</translation></message>
<message><source>Everything, to be read back in</source><translation>ទាំងអស់ សម្រាប់អានចូលវិញ</translation></message>
<message><source>Export</source><translation>នាំចេញ</translation></message>
<message><source>Export marks</source><translation>នាំចេញសញ្ញាសម្គាល់</translation></message>
<message><source>Export…</source><translation>នាំចេញ…</translation></message>
<message><source>Farther (-)</source><translation>ឆ្ងាយជាង (-)</translation></message>
<message><source>Feb</source><translation>កុម្ភៈ</translation></message>
<message><source>February</source><translation>កុម្ភៈ</translation></message>
<message><source>Few records have all of {words}; those with some of them are shown, too</source><translation>មានធាតុតិចតួចដែលមានទាំងអស់នៃ {words}។ ធាតុដែលមានខ្លះក៏ត្រូវបានបង្ហាញដែរ</translation></message>
<message><source>Figure</source><translation>តួលេខ</translation></message>
<message><source>Figure or series</source><translation>តួលេខ ឬស៊េរី</translation></message>
<message><source>Figures</source><translation>តួលេខ</translation></message>
<message><source>Figures and series</source><translation>តួលេខ និងស៊េរី</translation></message>
<message><source>Figures of {title}</source><translation>តួលេខនៃ {title}</translation></message>
<message><source>Figures with another value: {count}</source><translation>តួលេខដែលមានតម្លៃថ្មី៖ {count}</translation></message>
<message><source>Figures, series, names and pages</source><translation>តួលេខ ស៊េរី ឈ្មោះ និងទំព័រ</translation></message>
<message><source>File: {words}</source><translation>ឯកសារ៖ {words}</translation></message>
<message><source>Filt&amp;er the contents</source><translation>ច្រោះមាតិកា (&amp;E)</translation></message>
<message><source>Filter the contents</source><translation>ច្រោះមាតិកា</translation></message>
<message><source>Filter the statistics</source><translation>ច្រោះស្ថិតិ</translation></message>
<message><source>Filter, e.g. verdict:disputed unit:persons year:2020..</source><translation>ច្រោះ ឧ. verdict:disputed unit:persons year:2020..</translation></message>
<message><source>Find a setting</source><translation>រកការកំណត់</translation></message>
<message><source>Find in marks</source><translation>រកក្នុងសញ្ញាសម្គាល់</translation></message>
<message><source>Find in quotes, notes, tags</source><translation>រកក្នុងសម្រង់ កំណត់ចំណាំ ស្លាក</translation></message>
<message><source>Find in the text</source><translation>រកក្នុងអត្ថបទ</translation></message>
<message><source>Find in titles</source><translation>រកក្នុងចំណងជើង</translation></message>
<message><source>First value = 100 (I)</source><translation>តម្លៃទីមួយ = 100 (I)</translation></message>
<message><source>Folder for automatic exports</source><translation>ថតសម្រាប់ការនាំចេញស្វ័យប្រវត្តិ</translation></message>
<message><source>Font of the text</source><translation>ពុម្ពអក្សរនៃអត្ថបទ</translation></message>
<message><source>Forget all</source><translation>បំភ្លេចទាំងអស់</translation></message>
<message><source>Forget all for good?</source><translation>បំភ្លេចទាំងអស់ជារៀងរហូត?</translation></message>
<message><source>Forget all places visited and what was searched for</source><translation>បំភ្លេចកន្លែងទាំងអស់ដែលបានទៅ និងអ្វីដែលបានស្វែងរក</translation></message>
<message><source>Found in the text</source><translation>រកឃើញក្នុងអត្ថបទ</translation></message>
<message><source>Found in the title</source><translation>រកឃើញក្នុងចំណងជើង</translation></message>
<message><source>Free some room, then try again.</source><translation>បង្កើនទំហំទំនេរ រួចព្យាយាមម្ដងទៀត។</translation></message>
<message><source>Free some space on that disk and try again.</source><translation>បង្កើនទំហំទំនេរលើថាសនោះ រួចព្យាយាមម្ដងទៀត។</translation></message>
<message><source>Give each a name of its own.</source><translation>ដាក់ឈ្មោះផ្ទាល់ខ្លួនឱ្យវានីមួយៗ។</translation></message>
<message><source>Give it an id of its own.</source><translation>ដាក់លេខសម្គាល់ផ្ទាល់ខ្លួនឱ្យវា។</translation></message>
<message><source>Give this dossier another id, or remove one of the two folders.</source><translation>ដាក់លេខសម្គាល់ផ្សេងឱ្យសំណុំឯកសារនេះ ឬដកថតមួយក្នុងចំណោមថតទាំងពីរចេញ។</translation></message>
<message><source>Give what is open now a name and press Keep.</source><translation>ដាក់ឈ្មោះឱ្យអ្វីដែលកំពុងបើក រួចចុច រក្សាទុក។</translation></message>
<message><source>Go to a place, do a command, change a setting</source><translation>ទៅកន្លែងមួយ ធ្វើពាក្យបញ្ជា ប្ដូរការកំណត់</translation></message>
<message><source>Go to n&amp;umber…</source><translation>ទៅលេខ… (&amp;U)</translation></message>
<message><source>Go to or &amp;do…</source><translation>ទៅ ឬធ្វើ… (&amp;D)</translation></message>
<message><source>Go to or do</source><translation>ទៅ ឬធ្វើ</translation></message>
<message><source>Go to the text</source><translation>ទៅអត្ថបទ</translation></message>
<message><source>Gone</source><translation>បាត់ហើយ</translation></message>
<message><source>Grouped</source><translation>ដាក់ជាក្រុម</translation></message>
<message><source>HTML stands in the text.</source><translation>មាន HTML ក្នុងអត្ថបទ។</translation></message>
<message><source>Here: {words}</source><translation>ទីនេះ៖ {words}</translation></message>
<message><source>High &amp;contrast</source><translation>កម្រិតពណ៌ផ្ទុយខ្លាំង (&amp;C)</translation></message>
<message><source>High contrast</source><translation>កម្រិតពណ៌ផ្ទុយខ្លាំង</translation></message>
<message><source>Highlight</source><translation>ការបន្លិច</translation></message>
<message><source>Highlight &amp;in</source><translation>បន្លិចជាពណ៌ (&amp;I)</translation></message>
<message><source>Highlight in {words}</source><translation>បន្លិចជាពណ៌ {words}</translation></message>
<message><source>Highlight in {words} ({number})</source><translation>បន្លិចជាពណ៌ {words} ({number})</translation></message>
<message><source>History</source><translation>ប្រវត្តិ</translation></message>
<message><source>Hit {words}</source><translation>លទ្ធផល {words}</translation></message>
<message><source>Hits on this page</source><translation>លទ្ធផលក្នុងទំព័រនេះ</translation></message>
<message><source>Host countries of missions</source><translation>ប្រទេសដែលមានបេសកកម្ម</translation></message>
<message><source>Host of a mission</source><translation>មានបេសកកម្ម</translation></message>
<message><source>How far the lines of the text stand apart.</source><translation>ចម្ងាយរវាងបន្ទាត់នៃអត្ថបទ។</translation></message>
<message><source>How fast the text is read aloud, beside the usual speed of the voice.</source><translation>ល្បឿនដែលអត្ថបទត្រូវបានអានឮៗ បើធៀបនឹងល្បឿនធម្មតានៃសំឡេង។</translation></message>
<message><source>How large text, panes, charts and icons are drawn, all together.</source><translation>ទំហំអត្ថបទ ផ្ទាំងរង គំនូសតាង និងរូបតំណាងទាំងអស់រួមគ្នា។</translation></message>
<message><source>How large the text of a dossier is set beside everything else.</source><translation>ទំហំអត្ថបទនៃសំណុំឯកសារ ធៀបនឹងអ្វីៗផ្សេងទៀត។</translation></message>
<message><source>How long a line may grow before it is broken, however wide the window is.</source><translation>ប្រវែងបន្ទាត់អតិបរមាមុនពេលចុះបន្ទាត់ ទោះបង្អួចធំប៉ុណ្ណាក៏ដោយ។</translation></message>
<message><source>How much</source><translation>ទំហំប៉ុនណា</translation></message>
<message><source>How much room is left before the next paragraph begins.</source><translation>ចន្លោះដែលទុកមុនវគ្គបន្ទាប់ចាប់ផ្ដើម។</translation></message>
<message><source>I have seen this</source><translation>ខ្ញុំបានឃើញហើយ</translation></message>
<message><source>I&amp;mport marks…</source><translation>នាំចូលសញ្ញាសម្គាល់… (&amp;M)</translation></message>
<message><source>Ids have small letters a to z, digits and hyphens, and begin with a letter or a digit.</source><translation>លេខសម្គាល់មានអក្សរតូច a ដល់ z លេខ និងសហសញ្ញា ហើយចាប់ផ្ដើមដោយអក្សរ ឬលេខ។</translation></message>
<message><source>Import</source><translation>នាំចូល</translation></message>
<message><source>Import marks</source><translation>នាំចូលសញ្ញាសម្គាល់</translation></message>
<message><source>Import…</source><translation>នាំចូល…</translation></message>
<message><source>In a chart: logarithmic axis, first value = 100, events, nearer, farther, whole time</source><translation>ក្នុងគំនូសតាង៖ អ័ក្សលោការីត តម្លៃដំបូង = 100 ព្រឹត្តិការណ៍ ជិត ឆ្ងាយ រយៈពេលទាំងមូល</translation></message>
<message><source>In a note of yours</source><translation>ក្នុងកំណត់ចំណាំរបស់អ្នក</translation></message>
<message><source>In no folder</source><translation>មិនក្នុងថតណាទេ</translation></message>
<message><source>In the text</source><translation>ក្នុងអត្ថបទ</translation></message>
<message><source>In the text, {date}: {value}</source><translation>ក្នុងអត្ថបទ {date}៖ {value}</translation></message>
<message><source>Indent it like its neighbours, and check the quotes in the lines above.</source><translation>ឱ្យវាចូលបន្ទាត់ដូចបន្ទាត់ជិតខាង ហើយពិនិត្យសញ្ញាសម្រង់ក្នុងបន្ទាត់ខាងលើ។</translation></message>
<message><source>Indent it like its neighbours.</source><translation>ឱ្យវាចូលបន្ទាត់ដូចបន្ទាត់ជិតខាង។</translation></message>
<message><source>Indent the line so that it belongs to the item above, or begin it with `- `.</source><translation>ឱ្យបន្ទាត់ចូល ដើម្បីឱ្យវាស្ថិតក្នុងធាតុខាងលើ ឬចាប់ផ្ដើមវាដោយ `- `។</translation></message>
<message><source>Indent with spaces.</source><translation>ប្រើដកឃ្លាសម្រាប់ការចូលបន្ទាត់។</translation></message>
<message><source>Information</source><translation>ព័ត៌មាន</translation></message>
<message><source>Install Sastra anew.</source><translation>ដំឡើង Sastra ម្ដងទៀត។</translation></message>
<message><source>It begins with https:// and has no spaces.</source><translation>វាចាប់ផ្ដើមដោយ https:// ហើយគ្មានដកឃ្លា។</translation></message>
<message><source>It begins with one of {kinds}.</source><translation>វាចាប់ផ្ដើមដោយមួយក្នុងចំណោម {kinds}។</translation></message>
<message><source>It cannot be seen or shown, and would upset search and highlights.</source><translation>វាមើលមិនឃើញ ហើយបង្ហាញមិនបាន ព្រមទាំងធ្វើឱ្យការស្វែងរក និងការបន្លិចច្របូកច្របល់។</translation></message>
<message><source>It cannot be shown without it.</source><translation>បើគ្មានវា មិនអាចបង្ហាញបានទេ។</translation></message>
<message><source>It has the fields {names}.</source><translation>វាមានវាល {names}។</translation></message>
<message><source>It is drawn in its place all the same.</source><translation>វានៅតែត្រូវបានគូរនៅកន្លែងរបស់វា។</translation></message>
<message><source>It is made anew from the dossiers by itself; nothing of yours is in it.</source><translation>វាត្រូវបានបង្កើតថ្មីដោយស្វ័យប្រវត្តិពីសំណុំឯកសារ គ្មានអ្វីរបស់អ្នកនៅក្នុងនោះទេ។</translation></message>
<message><source>It may belong to one of these</source><translation>វាអាចជារបស់មួយក្នុងចំណោមទាំងនេះ</translation></message>
<message><source>It names no source</source><translation>មិនបានបញ្ជាក់ប្រភព</translation></message>
<message><source>Its folder is missing</source><translation>រកថតរបស់វាមិនឃើញ</translation></message>
<message><source>Its words are no longer in the text</source><translation>ពាក្យរបស់វាលែងមានក្នុងអត្ថបទ</translation></message>
<message><source>Jan</source><translation>មករា</translation></message>
<message><source>January</source><translation>មករា</translation></message>
<message><source>Jul</source><translation>កក្កដា</translation></message>
<message><source>July</source><translation>កក្កដា</translation></message>
<message><source>Jun</source><translation>មិថុនា</translation></message>
<message><source>June</source><translation>មិថុនា</translation></message>
<message><source>Keep</source><translation>រក្សាទុក</translation></message>
<message><source>Keep (Ctrl+Enter)</source><translation>រក្សាទុក (Ctrl+Enter)</translation></message>
<message><source>Keep one of them.</source><translation>ទុកតែមួយក្នុងចំណោមទាំងពីរ។</translation></message>
<message><source>Keep one.</source><translation>ទុកតែមួយ។</translation></message>
<message><source>Keep quote and note without a place in the text</source><translation>រក្សាសម្រង់ និងកំណត់ចំណាំដោយគ្មានទីតាំងក្នុងអត្ថបទ</translation></message>
<message><source>Kept in {file}</source><translation>រក្សាទុកក្នុង {file}</translation></message>
<message><source>Kept the workspace “{name}”.</source><translation>បានរក្សាទុកកន្លែងធ្វើការ “{name}”។</translation></message>
<message><source>Keys</source><translation>គ្រាប់ចុច</translation></message>
<message><source>Keys are single words.</source><translation>សោគឺជាពាក្យទោល។</translation></message>
<message><source>Keys for {words}</source><translation>គ្រាប់ចុចសម្រាប់ {words}</translation></message>
<message><source>Keys without Ctrl or Alt</source><translation>គ្រាប់ចុចដោយគ្មាន Ctrl ឬ Alt</translation></message>
<message><source>Kind</source><translation>ប្រភេទ</translation></message>
<message><source>Known are {names}.</source><translation>ដែលស្គាល់គឺ {names}។</translation></message>
<message><source>Language</source><translation>ភាសា</translation></message>
<message><source>Latest value</source><translation>តម្លៃចុងក្រោយ</translation></message>
<message><source>Latest values</source><translation>តម្លៃចុងក្រោយ</translation></message>
<message><source>Leave it</source><translation>ទុកដដែល</translation></message>
<message><source>Leave: close the innermost thing first</source><translation>ចាកចេញ៖ បិទអ្វីដែលនៅខាងក្នុងបំផុតមុន</translation></message>
<message><source>Left and Right go through a lane, Up and Down change the lane, plus and minus zoom, Enter opens.</source><translation>ឆ្វេង និងស្ដាំទៅតាមជួរ លើ និងក្រោមប្ដូរជួរ បូក និងដកពង្រីកបង្រួម Enter បើក។</translation></message>
<message><source>Legend</source><translation>សេចក្ដីពន្យល់</translation></message>
<message><source>Length of a line</source><translation>ប្រវែងបន្ទាត់</translation></message>
<message><source>Less: {title}</source><translation>បន្ថយ៖ {title}</translation></message>
<message><source>Let its name end in .yaml.</source><translation>ឱ្យឈ្មោះរបស់វាចប់ដោយ .yaml។</translation></message>
<message><source>Level {level}, {row} of {count}</source><translation>កម្រិត {level}, {row} ក្នុងចំណោម {count}</translation></message>
<message><source>Licence: {words}</source><translation>អាជ្ញាប័ណ្ណ៖ {words}</translation></message>
<message><source>Light</source><translation>ភ្លឺ</translation></message>
<message><source>Line</source><translation>បន្ទាត់</translation></message>
<message><source>Line height</source><translation>កម្ពស់បន្ទាត់</translation></message>
<message><source>Link the number in its text: {link}, or name the passage that states it.</source><translation>ភ្ជាប់តំណពីលេខក្នុងអត្ថបទរបស់វា៖ {link} ឬប្រាប់វគ្គដែលនិយាយវា។</translation></message>
<message><source>Linked to that name</source><translation>ភ្ជាប់នឹងឈ្មោះនោះ</translation></message>
<message><source>Links and bookmarks name a dossier by its id, so that only one can have it.</source><translation>តំណ និងចំណាំហៅសំណុំឯកសារតាមលេខសម្គាល់ ដូច្នេះមានតែមួយទេដែលអាចមានវា។</translation></message>
<message><source>Links could mean either, so this record is left out.</source><translation>តំណអាចសំដៅលើមួយណាក៏បាន ដូច្នេះធាតុនេះត្រូវបានទុកចោល។</translation></message>
<message><source>List</source><translation>បញ្ជី</translation></message>
<message><source>Lists or quotes stand more than {most} deep in one another.</source><translation>បញ្ជី ឬសម្រង់ត្រួតគ្នាលើសពី {most} ជាន់។</translation></message>
<message><source>Logarithmic axis (L)</source><translation>អ័ក្សលោការីត (L)</translation></message>
<message><source>Look at them</source><translation>មើលវា</translation></message>
<message><source>Look whether its files can be opened in an editor; if so, report this message.</source><translation>មើលថាឯកសាររបស់វាអាចបើកក្នុងកម្មវិធីកែអត្ថបទបានឬទេ។ បើបាន សូមរាយការណ៍សារនេះ។</translation></message>
<message><source>Look whether the folder and its disk are in order, then try again.</source><translation>ពិនិត្យថាថត និងថាសរបស់វាដំណើរការល្អ រួចព្យាយាមម្ដងទៀត។</translation></message>
<message><source>Looks</source><translation>រូបរាង</translation></message>
<message><source>Make it shorter.</source><translation>ធ្វើឱ្យវាខ្លីជាង។</translation></message>
<message><source>Make it writable, or name another folder in SASTRA_HOME and start again.</source><translation>ធ្វើឱ្យវាអាចសរសេរបាន ឬដាក់ឈ្មោះថតផ្សេងក្នុង SASTRA_HOME រួចចាប់ផ្ដើមម្ដងទៀត។</translation></message>
<message><source>Make one paragraph of the two.</source><translation>បញ្ចូលទាំងពីរជាកថាខណ្ឌតែមួយ។</translation></message>
<message><source>Make several dossiers of it.</source><translation>បំបែកវាជាសំណុំឯកសារច្រើន។</translation></message>
<message><source>Make the folder writable, or choose another.</source><translation>ធ្វើឱ្យថតអាចសរសេរបាន ឬជ្រើសថតផ្សេង។</translation></message>
<message><source>Make the folder writable, then start the program again.</source><translation>ធ្វើឱ្យថតអាចសរសេរបាន រួចចាប់ផ្ដើមកម្មវិធីម្ដងទៀត។</translation></message>
<message><source>Map</source><translation>ផែនទី</translation></message>
<message><source>Map: {title}</source><translation>ផែនទី៖ {title}</translation></message>
<message><source>Mar</source><translation>មីនា</translation></message>
<message><source>March</source><translation>មីនា</translation></message>
<message><source>Mark the selection</source><translation>ដាក់សញ្ញាសម្គាល់លើជម្រើស</translation></message>
<message><source>Mark: {words}</source><translation>សញ្ញាសម្គាល់៖ {words}</translation></message>
<message><source>Markdown, for reading and notebooks</source><translation>Markdown សម្រាប់អាន និងសៀវភៅកំណត់ត្រា</translation></message>
<message><source>Marks</source><translation>សញ្ញាសម្គាល់</translation></message>
<message><source>May</source><translation>ឧសភា</translation></message>
<message><source>Mend that one first.</source><translation>ជួសជុលធាតុនោះជាមុនសិន។</translation></message>
<message><source>Mend this line or the one above.</source><translation>ជួសជុលបន្ទាត់នេះ ឬបន្ទាត់ខាងលើ។</translation></message>
<message><source>Mer&amp;ge from another machine…</source><translation>បញ្ចូលគ្នាពីម៉ាស៊ីនផ្សេង… (&amp;G)</translation></message>
<message><source>Merge</source><translation>បញ្ចូលគ្នា</translation></message>
<message><source>Merge marks from another machine</source><translation>បញ្ចូលសញ្ញាសម្គាល់ពីម៉ាស៊ីនផ្សេង</translation></message>
<message><source>Mine</source><translation>របស់ខ្ញុំ</translation></message>
<message><source>Mission</source><translation>បេសកកម្ម</translation></message>
<message><source>More about marks</source><translation>បន្ថែមអំពីសញ្ញាសម្គាល់</translation></message>
<message><source>More: {title}</source><translation>បន្ថែម៖ {title}</translation></message>
<message><source>Move marks of the list to a folder, make a folder</source><translation>ផ្លាស់ទីសញ្ញាសម្គាល់ក្នុងបញ្ជីទៅថត បង្កើតថត</translation></message>
<message><source>Move tab on&amp;wards</source><translation>រំកិលផ្ទាំងទៅមុខ (&amp;W)</translation></message>
<message><source>Move to folder</source><translation>ផ្លាស់ទៅថត</translation></message>
<message><source>Move to folder…</source><translation>ផ្លាស់ទៅថត…</translation></message>
<message><source>Moved or changed</source><translation>បានផ្លាស់ទី ឬផ្លាស់ប្ដូរ</translation></message>
<message><source>My &amp;marks</source><translation>សញ្ញាសម្គាល់របស់ខ្ញុំ (&amp;M)</translation></message>
<message><source>My bookmarks</source><translation>ចំណាំរបស់ខ្ញុំ</translation></message>
<message><source>My highlights</source><translation>ការបន្លិចរបស់ខ្ញុំ</translation></message>
<message><source>My marks</source><translation>សញ្ញាសម្គាល់របស់ខ្ញុំ</translation></message>
<message><source>My notes</source><translation>កំណត់ចំណាំរបស់ខ្ញុំ</translation></message>
<message><source>My underlines</source><translation>ការគូសបន្ទាត់ក្រោមរបស់ខ្ញុំ</translation></message>
<message><source>N&amp;ext section</source><translation>ផ្នែកបន្ទាប់ (&amp;E)</translation></message>
<message><source>Na&amp;rrow the pane</source><translation>បង្រួមផ្ទាំងបង្ហាញ (&amp;R)</translation></message>
<message><source>Name</source><translation>ឈ្មោះ</translation></message>
<message><source>Name for what is open now</source><translation>ឈ្មោះសម្រាប់អ្វីដែលបើកឥឡូវ</translation></message>
<message><source>Name it where it is a witness, or take it out.</source><translation>ដាក់ឈ្មោះវានៅកន្លែងដែលវាជាសាក្សី ឬដកវាចេញ។</translation></message>
<message><source>Name of the workspace</source><translation>ឈ្មោះកន្លែងធ្វើការ</translation></message>
<message><source>Name the passage that it is an answer to.</source><translation>ប្រាប់វគ្គដែលវាឆ្លើយតប។</translation></message>
<message><source>Name under `answers` the passages that it criticises.</source><translation>ប្រាប់ក្រោម `answers` នូវវគ្គដែលវារិះគន់។</translation></message>
<message><source>Name under `sources` who says so.</source><translation>ប្រាប់ក្រោម `sources` ថាអ្នកណានិយាយដូច្នេះ។</translation></message>
<message><source>Named in no passage</source><translation>គ្មានឈ្មោះក្នុងវគ្គណាមួយ</translation></message>
<message><source>Named in the dossier</source><translation>មានឈ្មោះក្នុងសំណុំឯកសារ</translation></message>
<message><source>Named in {passages}.</source><translation>មានឈ្មោះក្នុង {passages}។</translation></message>
<message><source>Named without a link in</source><translation>មានឈ្មោះដោយគ្មានតំណក្នុង</translation></message>
<message><source>Names</source><translation>ឈ្មោះ</translation></message>
<message><source>Narrow down</source><translation>បង្រួម</translation></message>
<message><source>Narrow the results down</source><translation>បង្រួមលទ្ធផល</translation></message>
<message><source>Ne&amp;xt mark</source><translation>សញ្ញាសម្គាល់បន្ទាប់ (&amp;X)</translation></message>
<message><source>Ne&amp;xt tab</source><translation>ផ្ទាំងបន្ទាប់ (&amp;X)</translation></message>
<message><source>Nearer (+)</source><translation>ជិតជាង (+)</translation></message>
<message><source>New</source><translation>ថ្មី</translation></message>
<message><source>New &amp;tab</source><translation>ផ្ទាំងថ្មី (&amp;T)</translation></message>
<message><source>New folder</source><translation>ថតថ្មី</translation></message>
<message><source>New tab</source><translation>ផ្ទាំងថ្មី</translation></message>
<message><source>Newest first</source><translation>ថ្មីបំផុតមុន</translation></message>
<message><source>Next (Enter)</source><translation>បន្ទាប់ (Enter)</translation></message>
<message><source>Next link in the text, next control elsewhere</source><translation>តំណបន្ទាប់ក្នុងអត្ថបទ ឬឧបករណ៍បញ្ជាបន្ទាប់នៅកន្លែងផ្សេង</translation></message>
<message><source>Next passa&amp;ge</source><translation>វគ្គបន្ទាប់ (&amp;G)</translation></message>
<message><source>Next section</source><translation>ផ្នែកបន្ទាប់</translation></message>
<message><source>No action has these words or keys. Take one away to see more.</source><translation>គ្មានសកម្មភាពណាមានពាក្យ ឬគ្រាប់ចុចទាំងនេះទេ។ ដកពាក្យមួយចេញដើម្បីមើលបន្ថែម។</translation></message>
<message><source>No backup yet.</source><translation>មិនទាន់មានច្បាប់បម្រុងទេ។</translation></message>
<message><source>No changes from another machine wait in your export folder.</source><translation>គ្មានការផ្លាស់ប្ដូរពីម៉ាស៊ីនផ្សេងរង់ចាំក្នុងថតនាំចេញរបស់អ្នកទេ។</translation></message>
<message><source>No data</source><translation>គ្មានទិន្នន័យ</translation></message>
<message><source>No date given</source><translation>គ្មានកាលបរិច្ឆេទ</translation></message>
<message><source>No dossier</source><translation>គ្មានសំណុំឯកសារ</translation></message>
<message><source>No figure and no series fits</source><translation>គ្មានតួលេខ ឬស៊េរីណាត្រូវនឹងលក្ខខណ្ឌ</translation></message>
<message><source>No figures, names or sources here. What is linked in the text opens in this pane.</source><translation>នៅទីនេះគ្មានតួលេខ ឈ្មោះ ឬប្រភពទេ។ តំណក្នុងអត្ថបទបើកនៅក្នុងផ្ទាំងរងនេះ។</translation></message>
<message><source>No file of a dossier has the key {key}.</source><translation>គ្មានឯកសារណានៃសំណុំឯកសារមានសោ {key} ទេ។</translation></message>
<message><source>No file says what this dossier is.</source><translation>គ្មានឯកសារណាប្រាប់ថាសំណុំឯកសារនេះជាអ្វីទេ។</translation></message>
<message><source>No folder for automatic exports is chosen.</source><translation>មិនទាន់ជ្រើសថតសម្រាប់ការនាំចេញស្វ័យប្រវត្តិទេ។</translation></message>
<message><source>No keys for {words}</source><translation>គ្មានគ្រាប់ចុចសម្រាប់ {words}</translation></message>
<message><source>No longer in the text</source><translation>លែងមានក្នុងអត្ថបទ</translation></message>
<message><source>No mark in this part of the list has these words. Take one away, or choose another part above.</source><translation>គ្មានសញ្ញាសម្គាល់ណាក្នុងផ្នែកនេះនៃបញ្ជីមានពាក្យទាំងនេះទេ។ ដកពាក្យមួយចេញ ឬជ្រើសផ្នែកផ្សេងខាងលើ។</translation></message>
<message><source>No marks yet</source><translation>មិនទាន់មានសញ្ញាសម្គាល់</translation></message>
<message><source>No place visited yet: a passage counts after a moment of reading.</source><translation>មិនទាន់មានកន្លែងដែលបានមើលទេ៖ វគ្គមួយត្រូវបានរាប់ក្រោយពេលអានបន្តិច។</translation></message>
<message><source>No record has all of {words}; records with some of them</source><translation>គ្មានធាតុណាមានទាំងអស់នៃ {words} ទេ។ ធាតុដែលមានខ្លះក្នុងចំណោមនោះ</translation></message>
<message><source>No records</source><translation>គ្មានធាតុ</translation></message>
<message><source>No records with {words}</source><translation>គ្មានធាតុដែលមាន {words}</translation></message>
<message><source>No results</source><translation>គ្មានលទ្ធផល</translation></message>
<message><source>No room is left on the disk for your marks</source><translation>ថាសគ្មានកន្លែងទំនេរសម្រាប់សញ្ញាសម្គាល់របស់អ្នកទៀតទេ</translation></message>
<message><source>No room is left on the disk for {what}</source><translation>ថាសគ្មានកន្លែងទំនេរសម្រាប់{what}ទៀតទេ</translation></message>
<message><source>No row has these words</source><translation>គ្មានជួរណាមានពាក្យទាំងនេះទេ</translation></message>
<message><source>No setting has these words. Take one away to see more.</source><translation>គ្មានការកំណត់ណាមានពាក្យទាំងនេះទេ។ ដកពាក្យមួយចេញដើម្បីមើលបន្ថែម។</translation></message>
<message><source>No source</source><translation>គ្មានប្រភព</translation></message>
<message><source>No title has these words. Take a word away to see more.</source><translation>គ្មានចំណងជើងណាមានពាក្យទាំងនេះទេ។ ដកពាក្យមួយចេញដើម្បីមើលបន្ថែម។</translation></message>
<message><source>No workspace yet</source><translation>មិនទាន់មានកន្លែងធ្វើការទេ</translation></message>
<message><source>None named.</source><translation>គ្មានប្រភពណាត្រូវបានបញ្ជាក់។</translation></message>
<message><source>None yet: Ctrl+D bookmarks the passage you read.</source><translation>មិនទាន់មានទេ៖ Ctrl+D ដាក់ចំណាំលើវគ្គដែលអ្នកកំពុងអាន។</translation></message>
<message><source>North America</source><translation>អាមេរិកខាងជើង</translation></message>
<message><source>Not found</source><translation>រកមិនឃើញ</translation></message>
<message><source>Not in this dossier.</source><translation>មិនមានក្នុងសំណុំឯកសារនេះ។</translation></message>
<message><source>Not on the map: {left_out}.</source><translation>មិនមានលើផែនទី៖ {left_out}។</translation></message>
<message><source>Not saved: {words}</source><translation>មិនបានរក្សាទុក៖ {words}</translation></message>
<message><source>Not verified</source><translation>មិនទាន់ផ្ទៀងផ្ទាត់</translation></message>
<message><source>Not verified: nothing found</source><translation>មិនទាន់ផ្ទៀងផ្ទាត់៖ រកមិនឃើញអ្វីទេ</translation></message>
<message><source>Note</source><translation>កំណត់ចំណាំ</translation></message>
<message><source>Note (N)</source><translation>កំណត់ចំណាំ (N)</translation></message>
<message><source>Note and tags…</source><translation>កំណត់ចំណាំ និងស្លាក…</translation></message>
<message><source>Note; Markdown is understood</source><translation>កំណត់ចំណាំ អាចប្រើ Markdown</translation></message>
<message><source>Nothing differs from what there is now.</source><translation>គ្មានអ្វីខុសពីអ្វីដែលមានឥឡូវនេះទេ។</translation></message>
<message><source>Nothing else is of that time.</source><translation>គ្មានអ្វីផ្សេងនៅពេលនោះទេ។</translation></message>
<message><source>Nothing found</source><translation>រកមិនឃើញអ្វីទេ</translation></message>
<message><source>Nothing found for “{query}”</source><translation>រកមិនឃើញអ្វីសម្រាប់ “{query}”</translation></message>
<message><source>Nothing goes by these words</source><translation>គ្មានអ្វីមានពាក្យទាំងនេះទេ</translation></message>
<message><source>Nothing has changed. What a new version of the dossier changes is listed here.</source><translation>គ្មានអ្វីផ្លាស់ប្ដូរទេ។ អ្វីដែលកំណែថ្មីនៃសំណុំឯកសារផ្លាស់ប្ដូរនឹងរាយនៅទីនេះ។</translation></message>
<message><source>Nothing in the dossier names the source `{source}`.</source><translation>គ្មានអ្វីក្នុងសំណុំឯកសារយោងដល់ប្រភព `{source}` ទេ។</translation></message>
<message><source>Nothing in this dossier has a date</source><translation>គ្មានអ្វីក្នុងសំណុំឯកសារនេះមានកាលបរិច្ឆេទទេ</translation></message>
<message><source>Nothing is chosen</source><translation>មិនបានជ្រើសអ្វីទេ</translation></message>
<message><source>Nothing is written over it. Move it away or mend it; your marks are kept all the same.</source><translation>គ្មានអ្វីត្រូវបានសរសេរពីលើវាទេ។ ផ្លាស់វាចេញ ឬជួសជុលវា សញ្ញាសម្គាល់របស់អ្នកនៅតែត្រូវបានរក្សាទុក។</translation></message>
<message><source>Nothing is written over them. Look at the changes and merge what you want.</source><translation>គ្មានអ្វីត្រូវបានសរសេរពីលើទេ។ មើលការផ្លាស់ប្ដូរ រួចបញ្ចូលអ្វីដែលអ្នកចង់បាន។</translation></message>
<message><source>Nothing of it can be read.</source><translation>មិនអាចអានអ្វីពីវាបានទេ។</translation></message>
<message><source>Nothing open yet</source><translation>មិនទាន់បើកអ្វីទេ</translation></message>
<message><source>Nothing was changed now. Look at it as it is, then try again.</source><translation>ឥឡូវគ្មានអ្វីត្រូវបានប្ដូរទេ។ មើលវាដូចដែលវាមាន រួចព្យាយាមម្ដងទៀត។</translation></message>
<message><source>Nothing was changed. Try again in a moment.</source><translation>គ្មានអ្វីត្រូវបានប្ដូរទេ។ ព្យាយាមម្ដងទៀតបន្តិចទៀត។</translation></message>
<message><source>Nothing was found that speaks for or against it</source><translation>រកមិនឃើញអ្វីគាំទ្រ ឬជំទាស់នឹងវា</translation></message>
<message><source>Nothing was moved without you: see what was there before and what is there now.</source><translation>គ្មានអ្វីត្រូវបានផ្លាស់ទីដោយអ្នកមិនដឹងទេ៖ មើលអ្វីដែលមានពីមុន និងអ្វីដែលមានឥឡូវ។</translation></message>
<message><source>Nothing yet: a passage counts after a moment of reading.</source><translation>មិនទាន់មានអ្វីទេ៖ វគ្គមួយត្រូវបានរាប់ក្រោយពេលអានបន្តិច។</translation></message>
<message><source>Nov</source><translation>វិច្ឆិកា</translation></message>
<message><source>November</source><translation>វិច្ឆិកា</translation></message>
<message><source>Oceania</source><translation>អូសេអានី</translation></message>
<message><source>Oct</source><translation>តុលា</translation></message>
<message><source>October</source><translation>តុលា</translation></message>
<message><source>Of marks changed here and there, keep</source><translation>ចំពោះសញ្ញាសម្គាល់ដែលបានប្ដូរទាំងសងខាង រក្សាទុក</translation></message>
<message><source>Of that time: {others}.</source><translation>នៅពេលនោះ៖ {others}។</translation></message>
<message><source>Oldest first</source><translation>ចាស់បំផុតមុន</translation></message>
<message><source>One list</source><translation>បញ្ជីតែមួយ</translation></message>
<message><source>One of the two values would be lost without a word.</source><translation>តម្លៃមួយក្នុងចំណោមទាំងពីរនឹងបាត់ដោយគ្មានអ្នកដឹង។</translation></message>
<message><source>One source</source><translation>ប្រភពតែមួយ</translation></message>
<message><source>Only the first field is a date; write other dates as string.</source><translation>មានតែវាលទីមួយទេដែលជាកាលបរិច្ឆេទ សូមសរសេរកាលបរិច្ឆេទផ្សេងជា string។</translation></message>
<message><source>Only the first {count} words are looked for.</source><translation>រកតែពាក្យ {count} ដំបូងប៉ុណ្ណោះ។</translation></message>
<message><source>Only the open dossier</source><translation>តែសំណុំឯកសារដែលបើក</translation></message>
<message><source>Only the table</source><translation>តែតារាង</translation></message>
<message><source>Only what has these words is listed below.</source><translation>មានតែអ្វីដែលមានពាក្យទាំងនេះត្រូវបានរាយខាងក្រោម។</translation></message>
<message><source>Open</source><translation>បើក</translation></message>
<message><source>Open in a new tab</source><translation>បើកក្នុងផ្ទាំងថ្មី</translation></message>
<message><source>Open the chosen result, link or card</source><translation>បើកលទ្ធផល តំណ ឬកាតដែលបានជ្រើស</translation></message>
<message><source>Open the dossier again.</source><translation>បើកសំណុំឯកសារម្ដងទៀត។</translation></message>
<message><source>Open their note</source><translation>បើកកំណត់ចំណាំរបស់វា</translation></message>
<message><source>Open where I stopped</source><translation>បើកត្រង់កន្លែងដែលខ្ញុំបានឈប់</translation></message>
<message><source>Opened</source><translation>បានបើក</translation></message>
<message><source>Opened: {title}</source><translation>បានបើក៖ {title}</translation></message>
<message><source>Or select words in the text and press Attach here.</source><translation>ឬជ្រើសពាក្យក្នុងអត្ថបទ រួចចុច ភ្ជាប់នៅទីនេះ។</translation></message>
<message><source>Order of the text</source><translation>លំដាប់ក្នុងអត្ថបទ</translation></message>
<message><source>Organisation</source><translation>អង្គការ</translation></message>
<message><source>Other</source><translation>ផ្សេងទៀត</translation></message>
<message><source>Other: {parts}</source><translation>ខុសគ្នា៖ {parts}</translation></message>
<message><source>Others</source><translation>អ្នកដទៃ</translation></message>
<message><source>Others report</source><translation>អ្នកដទៃរាយការណ៍</translation></message>
<message><source>Others report something else for the same date</source><translation>អ្នកដទៃរាយការណ៍ផ្សេងសម្រាប់កាលបរិច្ឆេទដដែល</translation></message>
<message><source>P&amp;laces</source><translation>ទីកន្លែង (&amp;L)</translation></message>
<message><source>PDF (*.pdf)</source><translation>PDF (*.pdf)</translation></message>
<message><source>Pa&amp;ssages</source><translation>វគ្គ (&amp;S)</translation></message>
<message><source>Page</source><translation>ទំព័រ</translation></message>
<message><source>Pages</source><translation>ទំព័រ</translation></message>
<message><source>Pages of the settings</source><translation>ទំព័រការកំណត់</translation></message>
<message><source>Paragraphs, **strong**, *emphasis*, `code`, &gt; quotes, - and 1. lists and links are understood.</source><translation>ដែលយល់បានគឺ កថាខណ្ឌ **ដិត** *ទ្រេត* `code` សម្រង់ &gt; បញ្ជី - និង 1. ព្រមទាំងតំណ។</translation></message>
<message><source>Parentheses nested this deep are left out.</source><translation>វង់ក្រចកដែលត្រួតគ្នាជ្រៅបែបនេះ ត្រូវបានរំលង។</translation></message>
<message><source>Part of the world</source><translation>ផ្នែកនៃពិភពលោក</translation></message>
<message><source>Passage</source><translation>វគ្គ</translation></message>
<message><source>Passages</source><translation>វគ្គ</translation></message>
<message><source>Passages changed: {count}</source><translation>វគ្គដែលបានប្ដូរ៖ {count}</translation></message>
<message><source>Passages gone: {count}</source><translation>វគ្គដែលបាត់៖ {count}</translation></message>
<message><source>Passages new: {count}</source><translation>វគ្គថ្មី៖ {count}</translation></message>
<message><source>Passages that name it</source><translation>វគ្គដែលមានឈ្មោះនេះ</translation></message>
<message><source>Person</source><translation>បុគ្គល</translation></message>
<message><source>Picture (PNG), 1×…</source><translation>រូបភាព (PNG), 1×…</translation></message>
<message><source>Picture (PNG), 2×…</source><translation>រូបភាព (PNG), 2×…</translation></message>
<message><source>Picture (PNG), 3×…</source><translation>រូបភាព (PNG), 3×…</translation></message>
<message><source>Picture (PNG), 4×…</source><translation>រូបភាព (PNG), 4×…</translation></message>
<message><source>Place</source><translation>ទីកន្លែង</translation></message>
<message><source>Places</source><translation>ទីកន្លែង</translation></message>
<message><source>Places visited, closed tabs and passages read, new: {count}</source><translation>កន្លែងបានទៅ ផ្ទាំងបានបិទ និងវគ្គបានអាន ថ្មី៖ {count}</translation></message>
<message><source>Plain</source><translation>ធម្មតា</translation></message>
<message><source>Plausible</source><translation>អាចជឿបាន</translation></message>
<message><source>Plausible: fits what others report</source><translation>អាចជឿបាន៖ សមស្របនឹងអ្វីដែលអ្នកដទៃរាយការណ៍</translation></message>
<message><source>Please send it with a report.</source><translation>សូមផ្ញើវាជាមួយរបាយការណ៍។</translation></message>
<message><source>Policy</source><translation>គោលនយោបាយ</translation></message>
<message><source>Pre&amp;view</source><translation>មើលជាមុន (&amp;V)</translation></message>
<message><source>Pre&amp;vious tab</source><translation>ផ្ទាំងមុន (&amp;V)</translation></message>
<message><source>Preparing the dossiers was stopped. Those that are ready can be read.</source><translation>ការរៀបចំសំណុំឯកសារត្រូវបានបញ្ឈប់។ សំណុំដែលរួចរាល់អាចអានបាន។</translation></message>
<message><source>Preparing {subject}</source><translation>កំពុងរៀបចំ {subject}</translation></message>
<message><source>Press Events or another button above to see it.</source><translation>ចុច ព្រឹត្តិការណ៍ ឬប៊ូតុងផ្សេងខាងលើ ដើម្បីមើល។</translation></message>
<message><source>Prev&amp;ious section</source><translation>ផ្នែកមុន (&amp;I)</translation></message>
<message><source>Preview: {title}</source><translation>មើលជាមុន៖ {title}</translation></message>
<message><source>Previous (Shift+Enter)</source><translation>មុន (Shift+Enter)</translation></message>
<message><source>Previous p&amp;assage</source><translation>វគ្គមុន (&amp;A)</translation></message>
<message><source>Previous section</source><translation>ផ្នែកមុន</translation></message>
<message><source>Prin&amp;t…</source><translation>បោះពុម្ព… (&amp;T)</translation></message>
<message><source>Print</source><translation>បោះពុម្ព</translation></message>
<message><source>Problems</source><translation>បញ្ហា</translation></message>
<message><source>Program</source><translation>កម្មវិធី</translation></message>
<message><source>Progress</source><translation>វឌ្ឍនភាព</translation></message>
<message><source>Put a folder of dossiers into the library.</source><translation>ដាក់ថតសំណុំឯកសារទៅក្នុងបណ្ណាល័យ។</translation></message>
<message><source>Put it beside the other.</source><translation>ដាក់វានៅក្បែរមួយទៀត។</translation></message>
<message><source>Put it first.</source><translation>ដាក់វាមុនគេ។</translation></message>
<message><source>Put the list below its key, on lines of its own.</source><translation>ដាក់បញ្ជីក្រោមសោរបស់វា នៅលើបន្ទាត់ដោយឡែក។</translation></message>
<message><source>Put the mark on the words selected in the text</source><translation>ដាក់សញ្ញាសម្គាល់លើពាក្យដែលបានជ្រើសក្នុងអត្ថបទ</translation></message>
<message><source>Put the points in order of date.</source><translation>តម្រៀបចំណុចតាមកាលបរិច្ឆេទ។</translation></message>
<message><source>Put the text in quotes, or begin a new line before the key.</source><translation>ដាក់អត្ថបទក្នុងសញ្ញាសម្រង់ ឬចុះបន្ទាត់ថ្មីមុនសោ។</translation></message>
<message><source>Put the text in quotes.</source><translation>ដាក់អត្ថបទក្នុងសញ្ញាសម្រង់។</translation></message>
<message><source>Put what this backup holds in the place of what there is now</source><translation>ដាក់អ្វីដែលច្បាប់បម្រុងនេះមាន ជំនួសអ្វីដែលមានឥឡូវ</translation></message>
<message><source>Read alo&amp;ud</source><translation>អានឮៗ (&amp;U)</translation></message>
<message><source>Readers are led from a claim to what is said against it.</source><translation>អ្នកអានត្រូវបាននាំពីការអះអាង ទៅអ្វីដែលគេនិយាយប្រឆាំង។</translation></message>
<message><source>Reading</source><translation>ការអាន</translation></message>
<message><source>Reading stops here.</source><translation>ការអានឈប់ត្រង់នេះ។</translation></message>
<message><source>Reading the statistics</source><translation>កំពុងអានស្ថិតិ</translation></message>
<message><source>Ready</source><translation>រួចរាល់</translation></message>
<message><source>Recent searches</source><translation>ការស្វែងរកថ្មីៗ</translation></message>
<message><source>Records with {words}</source><translation>ធាតុដែលមាន {words}</translation></message>
<message><source>Reference</source><translation>ឯកសារយោង</translation></message>
<message><source>References make files that explode when read, and that people misread.</source><translation>ការយោងធ្វើឱ្យឯកសាររីកធំហួសពេលអាន ហើយមនុស្សងាយយល់ខុស។</translation></message>
<message><source>Region</source><translation>តំបន់</translation></message>
<message><source>Remarks</source><translation>កំណត់សម្គាល់</translation></message>
<message><source>Remove</source><translation>ដកចេញ</translation></message>
<message><source>Removed the workspace “{name}”.</source><translation>បានដកកន្លែងធ្វើការ “{name}” ចេញ។</translation></message>
<message><source>Rename</source><translation>ប្ដូរឈ្មោះ</translation></message>
<message><source>Rename a mark in the list, write its note, star it, delete it</source><translation>ប្ដូរឈ្មោះសញ្ញាសម្គាល់ក្នុងបញ្ជី សរសេរកំណត់ចំណាំ ដាក់ផ្កាយ លុបវា</translation></message>
<message><source>Rename folder</source><translation>ប្ដូរឈ្មោះថត</translation></message>
<message><source>Rename it.</source><translation>ប្ដូរឈ្មោះវា។</translation></message>
<message><source>Rename mark</source><translation>ប្ដូរឈ្មោះសញ្ញាសម្គាល់</translation></message>
<message><source>Rename this file.</source><translation>ប្ដូរឈ្មោះឯកសារនេះ។</translation></message>
<message><source>Reset everything</source><translation>កំណត់ឡើងវិញទាំងអស់</translation></message>
<message><source>Restore</source><translation>ស្ដារឡើងវិញ</translation></message>
<message><source>Results</source><translation>លទ្ធផល</translation></message>
<message><source>S&amp;ources</source><translation>ប្រភព (&amp;O)</translation></message>
<message><source>Sans serif</source><translation>គ្មានជើង</translation></message>
<message><source>Sastra reads its own JSON, W3C Web Annotations and the bookmarks of browsers (HTML).</source><translation>Sastra អាន JSON របស់ខ្លួន W3C Web Annotations និងចំណាំរបស់កម្មវិធីរុករក (HTML)។</translation></message>
<message><source>Save &amp;as</source><translation>រក្សាទុកជា (&amp;A)</translation></message>
<message><source>Save as PD&amp;F…</source><translation>រក្សាទុកជា PDF… (&amp;F)</translation></message>
<message><source>Save as PDF</source><translation>រក្សាទុកជា PDF</translation></message>
<message><source>Save as {name}</source><translation>រក្សាទុកជា {name}</translation></message>
<message><source>Save chart or data</source><translation>រក្សាទុកគំនូសតាង ឬទិន្នន័យ</translation></message>
<message><source>Save it in the encoding UTF-8.</source><translation>រក្សាទុកវាជាអ៊ិនកូដ UTF-8។</translation></message>
<message><source>Saved to {written}</source><translation>បានរក្សាទុកទៅ {written}</translation></message>
<message><source>Saved {file}.</source><translation>បានរក្សាទុក {file}។</translation></message>
<message><source>Saved {name}.</source><translation>បានរក្សាទុក {name}។</translation></message>
<message><source>Saved {path}.</source><translation>បានរក្សាទុក {path}។</translation></message>
<message><source>Save…</source><translation>រក្សាទុក…</translation></message>
<message><source>Say with `as_of` when the value held.</source><translation>ប្រាប់ដោយ `as_of` ថាតម្លៃនោះត្រឹមត្រូវនៅពេលណា។</translation></message>
<message><source>Scroll to&amp;gether</source><translation>រមូរជាមួយគ្នា (&amp;G)</translation></message>
<message><source>Se&amp;ttings…</source><translation>ការកំណត់… (&amp;T)</translation></message>
<message><source>Search</source><translation>ស្វែងរក</translation></message>
<message><source>Search: {query}</source><translation>ស្វែងរក៖ {query}</translation></message>
<message><source>Searches</source><translation>ការស្វែងរក</translation></message>
<message><source>Second te&amp;xt</source><translation>អត្ថបទទីពីរ (&amp;X)</translation></message>
<message><source>Second text</source><translation>អត្ថបទទីពីរ</translation></message>
<message><source>Section</source><translation>ផ្នែក</translation></message>
<message><source>Sections</source><translation>ផ្នែក</translation></message>
<message><source>Select words first: with Shift and the arrow keys, or by dragging over them.</source><translation>ជ្រើសពាក្យជាមុនសិន៖ ដោយ Shift និងគ្រាប់ចុចព្រួញ ឬដោយអូសលើវា។</translation></message>
<message><source>Select words in the text first.</source><translation>សូមជ្រើសពាក្យក្នុងអត្ថបទជាមុនសិន។</translation></message>
<message><source>Select words in the text; a caret comes, Esc puts it away</source><translation>ជ្រើសពាក្យក្នុងអត្ថបទ ទស្សន៍ទ្រនិចលេចឡើង Esc ដកវាចេញ</translation></message>
<message><source>Selected as far as the text is loaded; of a long section that is a part.</source><translation>បានជ្រើសរើសត្រឹមអត្ថបទដែលបានផ្ទុក ដែលជាផ្នែកមួយនៃផ្នែកវែង។</translation></message>
<message><source>Sep</source><translation>កញ្ញា</translation></message>
<message><source>Sepia</source><translation>សេពីយ៉ា</translation></message>
<message><source>September</source><translation>កញ្ញា</translation></message>
<message><source>Series</source><translation>ស៊េរី</translation></message>
<message><source>Serif (Source Serif)</source><translation>មានជើង (Source Serif)</translation></message>
<message><source>Setting</source><translation>ការកំណត់</translation></message>
<message><source>Settings</source><translation>ការកំណត់</translation></message>
<message><source>Shift+arrow keys</source><translation>Shift+គ្រាប់ចុចព្រួញ</translation></message>
<message><source>Show details</source><translation>បង្ហាញព័ត៌មានលម្អិត</translation></message>
<message><source>Show in another way, save</source><translation>បង្ហាញតាមរបៀបផ្សេង រក្សាទុក</translation></message>
<message><source>Show in another way, save (Ctrl+E)</source><translation>បង្ហាញតាមរបៀបផ្សេង រក្សាទុក (Ctrl+E)</translation></message>
<message><source>Show or hide {words}</source><translation>បង្ហាញ ឬលាក់ {words}</translation></message>
<message><source>Show problems</source><translation>បង្ហាញបញ្ហា</translation></message>
<message><source>Show the chart of a series in another way, save chart or data</source><translation>បង្ហាញគំនូសតាងតាមរបៀបផ្សេង រក្សាទុកគំនូសតាង ឬទិន្នន័យ</translation></message>
<message><source>Show the figures and series of every dossier</source><translation>បង្ហាញតួលេខ និងស៊េរីនៃសំណុំឯកសារទាំងអស់</translation></message>
<message><source>Show the same as a list</source><translation>បង្ហាញដូចគ្នាជាបញ្ជី</translation></message>
<message><source>Show the same as a table</source><translation>បង្ហាញដូចគ្នាជាតារាង</translation></message>
<message><source>Shut out</source><translation>មិនរាប់បញ្ចូល</translation></message>
<message><source>Side b&amp;ar</source><translation>របារចំហៀង (&amp;A)</translation></message>
<message><source>Side bar</source><translation>របារចំហៀង</translation></message>
<message><source>Size of everything</source><translation>ទំហំទាំងមូល</translation></message>
<message><source>Size of the text</source><translation>ទំហំអត្ថបទ</translation></message>
<message><source>Some keys in the settings cannot be used</source><translation>គ្រាប់ចុចខ្លះក្នុងការកំណត់មិនអាចប្រើបាន</translation></message>
<message><source>Source</source><translation>ប្រភព</translation></message>
<message><source>Source: {words}</source><translation>ប្រភព៖ {words}</translation></message>
<message><source>Sources</source><translation>ប្រភព</translation></message>
<message><source>Sources ({count})</source><translation>ប្រភព ({count})</translation></message>
<message><source>Sources of the passage</source><translation>ប្រភពនៃវគ្គ</translation></message>
<message><source>Sources: {sources}.</source><translation>ប្រភព៖ {sources}។</translation></message>
<message><source>Sources: {words}</source><translation>ប្រភព៖ {words}</translation></message>
<message><source>South America</source><translation>អាមេរិកខាងត្បូង</translation></message>
<message><source>South-East Asia</source><translation>អាស៊ីអាគ្នេយ៍</translation></message>
<message><source>Space</source><translation>Space</translation></message>
<message><source>Space after a paragraph</source><translation>ចន្លោះក្រោយវគ្គ</translation></message>
<message><source>Speed of reading aloud</source><translation>ល្បឿននៃការអានឮៗ</translation></message>
<message><source>Spelt nearly so: {word}</source><translation>អក្ខរាវិរុទ្ធស្រដៀង៖ {word}</translation></message>
<message><source>Spoken of in</source><translation>និយាយដល់ក្នុង</translation></message>
<message><source>Sta&amp;rt page</source><translation>ទំព័រចាប់ផ្តើម (&amp;R)</translation></message>
<message><source>Stacked bars</source><translation>របារជាន់គ្នា</translation></message>
<message><source>Stance</source><translation>គោលជំហរ</translation></message>
<message><source>Star</source><translation>ផ្កាយ</translation></message>
<message><source>Start</source><translation>ចាប់ផ្តើម</translation></message>
<message><source>Start the program again: it keeps that file and opens the newest good copy.</source><translation>ចាប់ផ្ដើមកម្មវិធីម្ដងទៀត៖ វារក្សាឯកសារនោះ ហើយបើកច្បាប់ចម្លងល្អថ្មីបំផុត។</translation></message>
<message><source>Stated by</source><translation>បញ្ជាក់ដោយ</translation></message>
<message><source>Statistics</source><translation>ស្ថិតិ</translation></message>
<message><source>Steps</source><translation>កាំជណ្ដើរ</translation></message>
<message><source>Stop</source><translation>បញ្ឈប់</translation></message>
<message><source>Struck-out text stands here.</source><translation>មានអត្ថបទគូសចោលត្រង់នេះ។</translation></message>
<message><source>Style of citation</source><translation>រចនាប័ទ្មឯកសារយោង</translation></message>
<message><source>Swap</source><translation>ប្តូរគ្នា</translation></message>
<message><source>Table</source><translation>តារាង</translation></message>
<message><source>Table ({count})</source><translation>តារាង ({count})</translation></message>
<message><source>Table of {title}</source><translation>តារាងនៃ {title}</translation></message>
<message><source>Tabs</source><translation>ផ្ទាំង</translation></message>
<message><source>Tags</source><translation>ស្លាក</translation></message>
<message><source>Tags, parted by commas</source><translation>ស្លាក ខណ្ឌដោយសញ្ញាក្បៀស</translation></message>
<message><source>Take a word away, or press Esc to see all rows.</source><translation>ដកពាក្យមួយចេញ ឬចុច Esc ដើម្បីមើលជួរទាំងអស់។</translation></message>
<message><source>Take a word or a chip away to see more.</source><translation>ដកពាក្យ ឬតម្រងមួយចេញដើម្បីមើលបន្ថែម។</translation></message>
<message><source>Take away</source><translation>ដកចេញ</translation></message>
<message><source>Take it from there</source><translation>យកវាពីទីនោះ</translation></message>
<message><source>Take one out.</source><translation>ដកមួយចេញ។</translation></message>
<message><source>Take out the line `---`, or put what follows into a file of its own.</source><translation>ដកបន្ទាត់ `---` ចេញ ឬដាក់អ្វីដែលនៅបន្ទាប់ក្នុងឯកសារដោយឡែក។</translation></message>
<message><source>Take out the words in quotes behind the target.</source><translation>ដកពាក្យក្នុងសញ្ញាសម្រង់ពីក្រោយគោលដៅចេញ។</translation></message>
<message><source>Take the line out.</source><translation>ដកបន្ទាត់នោះចេញ។</translation></message>
<message><source>Take the mark to the words as they are now</source><translation>យកសញ្ញាសម្គាល់ទៅលើពាក្យដូចដែលវាមានឥឡូវ</translation></message>
<message><source>Take these marks in; Undo takes them out again</source><translation>ទទួលយកសញ្ញាសម្គាល់ទាំងនេះ មិនធ្វើវិញ ដកវាចេញវិញ</translation></message>
<message><source>Text</source><translation>អត្ថបទ</translation></message>
<message><source>Text has changed</source><translation>អត្ថបទបានផ្លាស់ប្ដូរ</translation></message>
<message><source>The backup was restored.</source><translation>ច្បាប់បម្រុងត្រូវបានស្ដារឡើងវិញ។</translation></message>
<message><source>The bin is empty</source><translation>ធុងសំរាមទទេ</translation></message>
<message><source>The colours of the window, the text, the charts and the icons.</source><translation>ពណ៌នៃបង្អួច អត្ថបទ គំនូសតាង និងរូបតំណាង។</translation></message>
<message><source>The copy is {file}.</source><translation>ច្បាប់ចម្លងគឺ {file}។</translation></message>
<message><source>The copy was not made by this version of the program</source><translation>ច្បាប់ចម្លងមិនត្រូវបានបង្កើតដោយកំណែនេះនៃកម្មវិធីទេ</translation></message>
<message><source>The criticism `{passage}` answers no passage, and none answers it.</source><translation>ការរិះគន់ `{passage}` មិនឆ្លើយតបវគ្គណា ហើយគ្មានវគ្គណាឆ្លើយតបវាទេ។</translation></message>
<message><source>The daily copy of your marks could not be made</source><translation>មិនអាចធ្វើច្បាប់ចម្លងប្រចាំថ្ងៃនៃសញ្ញាសម្គាល់របស់អ្នកបានទេ</translation></message>
<message><source>The damaged file is kept as {file}.</source><translation>ឯកសារខូចត្រូវបានរក្សាទុកជា {file}។</translation></message>
<message><source>The document has ended before this line.</source><translation>ឯកសារបានចប់មុនបន្ទាត់នេះ។</translation></message>
<message><source>The dossier could not be read: {reason}.</source><translation>មិនអាចអានសំណុំឯកសារបានទេ៖ {reason}។</translation></message>
<message><source>The dossier has more than {files} files or {size} MB.</source><translation>សំណុំឯកសារមានលើសពី {files} ឯកសារ ឬ {size} មេកាបៃ។</translation></message>
<message><source>The dossier has no file {file}.</source><translation>សំណុំឯកសារគ្មានឯកសារ {file} ទេ។</translation></message>
<message><source>The dossier is described twice, first in {file}.</source><translation>សំណុំឯកសារត្រូវបានពណ៌នាពីរដង ដំបូងក្នុង {file}។</translation></message>
<message><source>The dossiers could not be prepared.</source><translation>មិនអាចរៀបចំសំណុំឯកសារបានទេ។</translation></message>
<message><source>The empty search field offers it, and it stands among the marks of all dossiers.</source><translation>ប្រអប់ស្វែងរកទទេស្នើវា ហើយវាស្ថិតក្នុងចំណោមសញ្ញាសម្គាល់នៃសំណុំឯកសារទាំងអស់។</translation></message>
<message><source>The field `{field}` of the series `{series}` holds words.</source><translation>វាល `{field}` នៃស៊េរី `{series}` មានពាក្យ មិនមែនលេខទេ។</translation></message>
<message><source>The field `{field}` of the series `{series}` is not there.</source><translation>ស៊េរី `{series}` គ្មានវាល `{field}` ទេ។</translation></message>
<message><source>The figure `{figure}` has no date.</source><translation>តួលេខ `{figure}` គ្មានកាលបរិច្ឆេទទេ។</translation></message>
<message><source>The figure `{figure}` names no source.</source><translation>តួលេខ `{figure}` មិនបានប្រាប់ប្រភពទេ។</translation></message>
<message><source>The file cannot be read: {error}</source><translation>មិនអាចអានឯកសារបាន៖ {error}</translation></message>
<message><source>The file cannot be read: {reason}.</source><translation>មិនអាចអានឯកសារបានទេ៖ {reason}។</translation></message>
<message><source>The file cannot be understood beyond this place, so everything in it is left out.</source><translation>ពីកន្លែងនេះទៅ មិនអាចយល់ឯកសារបានទេ ដូច្នេះអ្វីៗទាំងអស់ក្នុងនោះត្រូវបានទុកចោល។</translation></message>
<message><source>The file has no form that can be read</source><translation>ឯកសារគ្មានទម្រង់ដែលអាចអានបានទេ</translation></message>
<message><source>The file holds more than {most} values.</source><translation>ឯកសារមានតម្លៃលើសពី {most}។</translation></message>
<message><source>The file holds no keys such as `sections:` or `figures:`.</source><translation>ឯកសារគ្មានសោដូចជា `sections:` ឬ `figures:` ទេ។</translation></message>
<message><source>The file is larger than {most} MB.</source><translation>ឯកសារធំជាង {most} មេកាបៃ។</translation></message>
<message><source>The file is nested too deeply to be read</source><translation>ឯកសារត្រួតគ្នាជ្រៅពេក មិនអាចអានបាន</translation></message>
<message><source>The file is not UTF-8 text from here on.</source><translation>ចាប់ពីត្រង់នេះទៅ ឯកសារមិនមែនជាអត្ថបទ UTF-8 ទេ។</translation></message>
<message><source>The file is passed over for its name.</source><translation>ឯកសារត្រូវបានរំលងដោយសារឈ្មោះរបស់វា។</translation></message>
<message><source>The file is {file}.</source><translation>ឯកសារគឺ {file}។</translation></message>
<message><source>The file with your marks is damaged</source><translation>ឯកសារសញ្ញាសម្គាល់របស់អ្នកខូច</translation></message>
<message><source>The file with your marks is empty</source><translation>ឯកសារសញ្ញាសម្គាល់របស់អ្នកទទេ</translation></message>
<message><source>The file with your marks is gone</source><translation>ឯកសារសញ្ញាសម្គាល់របស់អ្នកបាត់ហើយ</translation></message>
<message><source>The first field must be `{name: date, type: date}`.</source><translation>វាលទីមួយត្រូវតែជា `{name: date, type: date}`។</translation></message>
<message><source>The folder cannot be read: {reason}.</source><translation>មិនអាចអានថតបានទេ៖ {reason}។</translation></message>
<message><source>The folder for automatic exports is not there: {folder}</source><translation>រកមិនឃើញថតសម្រាប់ការនាំចេញស្វ័យប្រវត្តិ៖ {folder}</translation></message>
<message><source>The folder for {what} cannot be written: {reason}</source><translation>មិនអាចសរសេរក្នុងថតសម្រាប់{what}បាន៖ {reason}</translation></message>
<message><source>The folder holds no YAML files.</source><translation>ថតគ្មានឯកសារ YAML ទេ។</translation></message>
<message><source>The folder {folder} cannot be used: {reason}.</source><translation>មិនអាចប្រើថត {folder} បានទេ៖ {reason}។</translation></message>
<message><source>The id `{id}` is taken: {kind} has it in {file}, line {line}.</source><translation>លេខសម្គាល់ `{id}` ត្រូវបានប្រើហើយ៖ {kind}មានវាក្នុង {file} បន្ទាត់ {line}។</translation></message>
<message><source>The invisible character {code} stands here.</source><translation>មានតួអក្សរមើលមិនឃើញ {code} ត្រង់នេះ។</translation></message>
<message><source>The keys that were changed, by the id of the action.</source><translation>គ្រាប់ចុចដែលបានប្ដូរ តាមលេខសម្គាល់សកម្មភាព។</translation></message>
<message><source>The language of menus, buttons and messages, from the next start on.</source><translation>ភាសានៃម៉ឺនុយ ប៊ូតុង និងសារ ចាប់ពីការចាប់ផ្ដើមលើកក្រោយ។</translation></message>
<message><source>The letters that dossiers are set in; Khmer always has a Khmer font.</source><translation>ពុម្ពអក្សរនៃសំណុំឯកសារ អក្សរខ្មែរតែងតែប្រើពុម្ពអក្សរខ្មែរ។</translation></message>
<message><source>The library</source><translation>បណ្ណាល័យ</translation></message>
<message><source>The library cannot be kept, so it is prepared anew at each start.</source><translation>បណ្ណាល័យមិនអាចរក្សាទុកបាន ដូច្នេះវាត្រូវបានរៀបចំឡើងវិញរាល់ពេលចាប់ផ្ដើម។</translation></message>
<message><source>The library in {folder} cannot be read or written.</source><translation>មិនអាចអាន ឬសរសេរបណ្ណាល័យក្នុង {folder} បានទេ។</translation></message>
<message><source>The library in {folder} is damaged.</source><translation>បណ្ណាល័យក្នុង {folder} ខូច។</translation></message>
<message><source>The library in {folder} was made by another version of the program.</source><translation>បណ្ណាល័យក្នុង {folder} ត្រូវបានបង្កើតដោយកំណែផ្សេងនៃកម្មវិធី។</translation></message>
<message><source>The library's folder {folder} cannot be written.</source><translation>មិនអាចសរសេរក្នុងថតបណ្ណាល័យ {folder} បានទេ។</translation></message>
<message><source>The map of the world cannot be read: {error}</source><translation>មិនអាចអានផែនទីពិភពលោកបាន៖ {error}</translation></message>
<message><source>The one changed last</source><translation>មួយដែលបានប្ដូរចុងក្រោយ</translation></message>
<message><source>The one from the file</source><translation>មួយពីឯកសារ</translation></message>
<message><source>The passage `{passage}` does not link to this figure.</source><translation>វគ្គ `{passage}` គ្មានតំណទៅតួលេខនេះទេ។</translation></message>
<message><source>The passage answers itself.</source><translation>វគ្គនេះឆ្លើយតបខ្លួនឯង។</translation></message>
<message><source>The passage is no longer there.</source><translation>វគ្គនេះលែងមានហើយ។</translation></message>
<message><source>The passage was copied with its citation.</source><translation>វគ្គត្រូវបានចម្លងជាមួយឯកសារយោង។</translation></message>
<message><source>The point of {date} stands behind that of {before}.</source><translation>ចំណុចនៃ {date} ស្ថិតនៅក្រោយចំណុចនៃ {before}។</translation></message>
<message><source>The printer could not be reached.</source><translation>មិនអាចទាក់ទងម៉ាស៊ីនបោះពុម្ពបានទេ។</translation></message>
<message><source>The program looks for it to find dossiers.</source><translation>កម្មវិធីស្វែងរកវាដើម្បីរកសំណុំឯកសារ។</translation></message>
<message><source>The program made a mistake ({kind}) and goes on.</source><translation>កម្មវិធីមានកំហុស ({kind}) ហើយបន្តដំណើរការ។</translation></message>
<message><source>The range begins with its higher value.</source><translation>ចន្លោះចាប់ផ្ដើមដោយតម្លៃខ្ពស់ជាង។</translation></message>
<message><source>The search index in {folder} cannot be read: {error}.</source><translation>មិនអាចអានលិបិក្រមស្វែងរកក្នុង {folder} បានទេ៖ {error}។</translation></message>
<message><source>The search index in {folder} cannot be written: {error}.</source><translation>មិនអាចសរសេរលិបិក្រមស្វែងរកក្នុង {folder} បានទេ៖ {error}។</translation></message>
<message><source>The section `{other}` has the number {number} too.</source><translation>ផ្នែក `{other}` ក៏មានលេខ {number} ដែរ។</translation></message>
<message><source>The selected words were copied with their citation.</source><translation>ពាក្យដែលបានជ្រើសត្រូវបានចម្លងជាមួយឯកសារយោង។</translation></message>
<message><source>The series has no field {name}.</source><translation>ស៊េរីគ្មានវាល {name} ទេ។</translation></message>
<message><source>The setting “{title}” could not be read and is taken as {value}</source><translation>ការកំណត់ “{title}” មិនអាចអានបាន ហើយយកតម្លៃ {value}</translation></message>
<message><source>The settings could not be read; all have their defaults</source><translation>ការកំណត់មិនអាចអានបានទេ ទាំងអស់ប្រើតម្លៃលំនាំដើម</translation></message>
<message><source>The style {name} could not be applied.</source><translation>មិនអាចប្រើរចនាប័ទ្ម {name} បានទេ។</translation></message>
<message><source>The text could not be read aloud.</source><translation>មិនអាចអានអត្ថបទឮៗបានទេ។</translation></message>
<message><source>The text defines link references.</source><translation>អត្ថបទកំណត់ការយោងតំណ។</translation></message>
<message><source>The text holds no words.</source><translation>អត្ថបទគ្មានពាក្យទេ។</translation></message>
<message><source>The text under this mark has changed</source><translation>អត្ថបទក្រោមសញ្ញាសម្គាល់នេះបានផ្លាស់ប្ដូរ</translation></message>
<message><source>The value of `{figure}` lies outside the series `{series}`.</source><translation>តម្លៃនៃ `{figure}` ស្ថិតនៅក្រៅស៊េរី `{series}`។</translation></message>
<message><source>The voice ends before it can have spoken; look whether the sound works.</source><translation>សំឡេងឈប់មុនពេលអាចអានបាន សូមពិនិត្យមើលថាតើសំឡេងម៉ាស៊ីនដំណើរការឬទេ។</translation></message>
<message><source>The whole &amp;dossier</source><translation>សំណុំឯកសារទាំងមូល (&amp;D)</translation></message>
<message><source>Theme</source><translation>រូបរាង</translation></message>
<message><source>There are no marks on this page.</source><translation>គ្មានសញ្ញាសម្គាល់លើទំព័រនេះទេ។</translation></message>
<message><source>There is a workspace “{name}” already.</source><translation>មានកន្លែងធ្វើការ “{name}” រួចហើយ។</translation></message>
<message><source>There is no action “{action}”.</source><translation>គ្មានសកម្មភាព “{action}” ទេ។</translation></message>
<message><source>There is no dossier in the library yet.</source><translation>បណ្ណាល័យមិនទាន់មានសំណុំឯកសារនៅឡើយទេ។</translation></message>
<message><source>There is no dossier “{dossier}” in the library.</source><translation>គ្មានសំណុំឯកសារ “{dossier}” ក្នុងបណ្ណាល័យទេ។</translation></message>
<message><source>There is no entity `{id}`.</source><translation>គ្មានអង្គភាព `{id}` ទេ។</translation></message>
<message><source>There is no event `{id}`.</source><translation>គ្មានព្រឹត្តិការណ៍ `{id}` ទេ។</translation></message>
<message><source>There is no figure `{id}`.</source><translation>គ្មានតួលេខ `{id}` ទេ។</translation></message>
<message><source>There is no key {key} here.</source><translation>ត្រង់នេះគ្មានសោ {key} ទេ។</translation></message>
<message><source>There is no library in {folder} yet.</source><translation>មិនទាន់មានបណ្ណាល័យក្នុង {folder} នៅឡើយទេ។</translation></message>
<message><source>There is no page “{page}”.</source><translation>គ្មានទំព័រ “{page}” ទេ។</translation></message>
<message><source>There is no passage `{id}`.</source><translation>គ្មានវគ្គ `{id}` ទេ។</translation></message>
<message><source>There is no room left for the library in {folder}.</source><translation>គ្មានកន្លែងទំនេរសម្រាប់បណ្ណាល័យក្នុង {folder} ទៀតទេ។</translation></message>
<message><source>There is no search index in {folder}.</source><translation>គ្មានលិបិក្រមស្វែងរកក្នុង {folder} ទេ។</translation></message>
<message><source>There is no section `{id}`.</source><translation>គ្មានផ្នែក `{id}` ទេ។</translation></message>
<message><source>There is no series `{id}`.</source><translation>គ្មានស៊េរី `{id}` ទេ។</translation></message>
<message><source>There is no source `{id}`.</source><translation>គ្មានប្រភព `{id}` ទេ។</translation></message>
<message><source>There is no unit `{id}`.</source><translation>គ្មានឯកតា `{id}` ទេ។</translation></message>
<message><source>These figures as a table</source><translation>តួលេខទាំងនេះជាតារាង</translation></message>
<message><source>They are not as they were kept: {names}. A backup may still have them right.</source><translation>វាមិនដូចពេលដែលបានរក្សាទុកទេ៖ {names}។ ច្បាប់បម្រុងអាចនៅមានវាត្រឹមត្រូវ។</translation></message>
<message><source>This &amp;passage</source><translation>វគ្គនេះ (&amp;P)</translation></message>
<message><source>This &amp;section</source><translation>ផ្នែកនេះ (&amp;S)</translation></message>
<message><source>This backup cannot be used: {error}</source><translation>ច្បាប់បម្រុងនេះមិនអាចប្រើបានទេ៖ {error}</translation></message>
<message><source>This dossier</source><translation>សំណុំឯកសារនេះ</translation></message>
<message><source>This dossier has changed since you read it.</source><translation>សំណុំឯកសារនេះបានផ្លាស់ប្ដូរតាំងពីអ្នកអានវា។</translation></message>
<message><source>This dossier has no figures and no series</source><translation>សំណុំឯកសារនេះគ្មានតួលេខ និងគ្មានស៊េរី</translation></message>
<message><source>This dossier names no country and no place on the map</source><translation>សំណុំឯកសារនេះមិនបានលើកឈ្មោះប្រទេស ឬទីកន្លែងណាលើផែនទីទេ</translation></message>
<message><source>This file and all that follow are left out.</source><translation>ឯកសារនេះ និងឯកសារបន្ទាប់ទាំងអស់ត្រូវបានទុកចោល។</translation></message>
<message><source>This is a fault of the program or of the disk rather than of the dossier.</source><translation>នេះជាកំហុសរបស់កម្មវិធី ឬថាស ជាជាងរបស់សំណុំឯកសារ។</translation></message>
<message><source>This is a link or no plain file, or it may not be listed; it is passed over.</source><translation>នេះជាតំណ ឬមិនមែនជាឯកសារធម្មតា ឬមិនអាចរាយបានទេ ដូច្នេះវាត្រូវបានរំលង។</translation></message>
<message><source>This is no YAML ({reason}).</source><translation>នេះមិនមែនជា YAML ទេ ({reason})។</translation></message>
<message><source>This is the first passage.</source><translation>នេះជាវគ្គដំបូង។</translation></message>
<message><source>This is the first section.</source><translation>នេះជាផ្នែកដំបូង។</translation></message>
<message><source>This is the last passage.</source><translation>នេះជាវគ្គចុងក្រោយ។</translation></message>
<message><source>This is the last section.</source><translation>នេះជាផ្នែកចុងក្រោយ។</translation></message>
<message><source>This line is indented otherwise than its neighbours.</source><translation>បន្ទាត់នេះចូលខុសពីបន្ទាត់ជិតខាង។</translation></message>
<message><source>This mark has no place to go to.</source><translation>សញ្ញាសម្គាល់នេះគ្មានកន្លែងត្រូវទៅទេ។</translation></message>
<message><source>This passage</source><translation>វគ្គនេះ</translation></message>
<message><source>This place is not in “{dossier}”; its beginning is shown.</source><translation>ទីនេះមិនមាននៅក្នុង “{dossier}” ទេ។ ផ្នែកដើមត្រូវបានបង្ហាញ។</translation></message>
<message><source>This point is left out; the others stay.</source><translation>ចំណុចនេះត្រូវបានទុកចោល ចំណុចផ្សេងទៀតនៅដដែល។</translation></message>
<message><source>This text holds the invisible character {code}.</source><translation>អត្ថបទនេះមានតួអក្សរមើលមិនឃើញ {code}។</translation></message>
<message><source>This text is longer than {most} characters.</source><translation>អត្ថបទនេះវែងជាង {most} តួអក្សរ។</translation></message>
<message><source>Timeline</source><translation>បន្ទាត់ពេលវេលា</translation></message>
<message><source>Timeline as a list</source><translation>បន្ទាត់ពេលវេលាជាបញ្ជី</translation></message>
<message><source>Title</source><translation>ចំណងជើង</translation></message>
<message><source>Took in the workspace “{name}”.</source><translation>បាននាំចូលកន្លែងធ្វើការ “{name}”។</translation></message>
<message><source>Try again</source><translation>ព្យាយាមម្ដងទៀត</translation></message>
<message><source>Try fewer or other words.</source><translation>សាកប្រើពាក្យតិចជាង ឬពាក្យផ្សេង។</translation></message>
<message><source>Try the voice of your system; it may have none for this language.</source><translation>សូមសាកល្បងសំឡេងនៃប្រព័ន្ធរបស់អ្នក ប្រហែលជាវាគ្មានសំឡេងសម្រាប់ភាសានេះទេ។</translation></message>
<message><source>Two fields are called `{name}`.</source><translation>វាលពីរមានឈ្មោះ `{name}` ដូចគ្នា។</translation></message>
<message><source>Type fewer letters, or search for them in the text.</source><translation>វាយអក្សរតិចជាង ឬស្វែងរកវាក្នុងអត្ថបទ។</translation></message>
<message><source>Under another name</source><translation>ក្រោមឈ្មោះផ្សេង</translation></message>
<message><source>Under the name {name}</source><translation>ក្រោមឈ្មោះ {name}</translation></message>
<message><source>Underline</source><translation>ការគូសបន្ទាត់ក្រោម</translation></message>
<message><source>Underline (U)</source><translation>គូសបន្ទាត់ក្រោម (U)</translation></message>
<message><source>Underlined</source><translation>បានគូសបន្ទាត់ក្រោម</translation></message>
<message><source>Undo</source><translation>មិនធ្វើវិញ</translation></message>
<message><source>Undo takes it back (Ctrl+Z).</source><translation>មិនធ្វើវិញ យកវាត្រឡប់ (Ctrl+Z)។</translation></message>
<message><source>Undo the removal</source><translation>មិនធ្វើការដកចេញវិញ</translation></message>
<message><source>Undo the reset</source><translation>មិនធ្វើវិញនូវការកំណត់ឡើងវិញ</translation></message>
<message><source>Unit</source><translation>ឯកតា</translation></message>
<message><source>Up and Down walk the results, Enter opens one.</source><translation>ព្រួញឡើងលើ និងចុះក្រោមដើរតាមលទ្ធផល Enter បើកមួយ។</translation></message>
<message><source>Up, Down</source><translation>ឡើងលើ, ចុះក្រោម</translation></message>
<message><source>Use letters, digits, - and _ only.</source><translation>ប្រើតែអក្សរ លេខ - និង _ ប៉ុណ្ណោះ។</translation></message>
<message><source>Use that version; this one leaves them untouched.</source><translation>ប្រើកំណែនោះ កំណែនេះមិនប៉ះពាល់វាទេ។</translation></message>
<message><source>Value</source><translation>តម្លៃ</translation></message>
<message><source>Values stand more than {most} levels deep.</source><translation>មានតម្លៃនៅជ្រៅលើសពី {most} ជាន់។</translation></message>
<message><source>Verdict</source><translation>ការវាយតម្លៃ</translation></message>
<message><source>W3C Web Annotations, for other programs</source><translation>W3C Web Annotations សម្រាប់កម្មវិធីផ្សេង</translation></message>
<message><source>Wait until it has finished and try again.</source><translation>រង់ចាំវាបញ្ចប់ រួចព្យាយាមម្ដងទៀត។</translation></message>
<message><source>Walk the results without leaving the search field</source><translation>ដើរតាមលទ្ធផលដោយមិនចាកចេញពីប្រអប់ស្វែងរក</translation></message>
<message><source>Warning</source><translation>ការព្រមាន</translation></message>
<message><source>What</source><translation>អ្វី</translation></message>
<message><source>What can be &amp;done here</source><translation>អ្វីដែលអាចធ្វើនៅទីនេះ (&amp;D)</translation></message>
<message><source>What can stand here</source><translation>អ្វីដែលអាចដាក់នៅទីនេះ</translation></message>
<message><source>What could be read is open all the same.</source><translation>អ្វីដែលអាចអានបាននៅតែបើក។</translation></message>
<message><source>What could not be read is not shown.</source><translation>អ្វីដែលមិនអាចអានបាន មិនត្រូវបានបង្ហាញទេ។</translation></message>
<message><source>What fits</source><translation>អ្វីដែលត្រូវគ្នា</translation></message>
<message><source>What follows the colon must be the id of a record.</source><translation>អ្វីដែលនៅក្រោយសញ្ញា : ត្រូវតែជាលេខសម្គាល់នៃធាតុមួយ។</translation></message>
<message><source>What happened could not be written down.</source><translation>អ្វីដែលបានកើតឡើងមិនអាចកត់ត្រាបានទេ។</translation></message>
<message><source>What happened is written in {file}.</source><translation>អ្វីដែលបានកើតឡើងត្រូវបានកត់ត្រាក្នុង {file}។</translation></message>
<message><source>What has &amp;changed…</source><translation>អ្វីដែលបានផ្លាស់ប្ដូរ… (&amp;C)</translation></message>
<message><source>What has changed</source><translation>អ្វីដែលបានផ្លាស់ប្ដូរ</translation></message>
<message><source>What is counted, and why it differs</source><translation>អ្វីដែលបានរាប់ និងមូលហេតុដែលខុសគ្នា</translation></message>
<message><source>What it says</source><translation>អ្វីដែលនិយាយ</translation></message>
<message><source>What others report</source><translation>អ្វីដែលអ្នកដទៃរាយការណ៍</translation></message>
<message><source>What others say ({count})</source><translation>អ្វីដែលអ្នកដទៃនិយាយ ({count})</translation></message>
<message><source>What stands below it is left out.</source><translation>អ្វីដែលនៅក្រោមវាត្រូវបានទុកចោល។</translation></message>
<message><source>What the signs mean: a disc is a day, a bar a month, a year or longer</source><translation>អត្ថន័យនៃសញ្ញា៖ ថាសមានន័យថាមួយថ្ងៃ របារមានន័យថាមួយខែ មួយឆ្នាំ ឬយូរជាង</translation></message>
<message><source>What there was before is kept as “{backup}”.</source><translation>អ្វីដែលមានពីមុនត្រូវបានរក្សាទុកជា “{backup}”។</translation></message>
<message><source>What was asked for is not among those chosen.</source><translation>អ្វីដែលបានស្នើមិនស្ថិតក្នុងចំណោមដែលបានជ្រើសទេ។</translation></message>
<message><source>What you delete stays here for thirty days.</source><translation>អ្វីដែលអ្នកលុប ត្រូវទុកនៅទីនេះសាមសិបថ្ងៃ។</translation></message>
<message><source>What you marked after that copy was made is missing, but for what could be read from the damaged file.</source><translation>អ្វីដែលអ្នកបានដាក់សញ្ញាក្រោយច្បាប់ចម្លងនោះ បាត់ហើយ លើកលែងតែអ្វីដែលអាចអានបានពីឯកសារខូច។</translation></message>
<message><source>What you marked after that copy was made is missing.</source><translation>អ្វីដែលអ្នកបានដាក់សញ្ញាក្រោយច្បាប់ចម្លងនោះ បាត់ហើយ។</translation></message>
<message><source>When</source><translation>ពេលណា</translation></message>
<message><source>Where marks and hits stand on this page</source><translation>កន្លែងដែលសញ្ញាសម្គាល់ និងពាក្យដែលរកឃើញ ស្ថិតនៅលើទំព័រនេះ</translation></message>
<message><source>Where y&amp;ou were</source><translation>កន្លែងដែលអ្នកបានទៅ (&amp;O)</translation></message>
<message><source>Where you are</source><translation>កន្លែងដែលអ្នកនៅ</translation></message>
<message><source>Where you were</source><translation>កន្លែងដែលអ្នកបានទៅ</translation></message>
<message><source>Whether a single letter or sign, such as / for searching, does something outside text fields.</source><translation>ថាតើអក្សរ ឬសញ្ញាទោល ដូចជា / សម្រាប់ស្វែងរក មានប្រសិទ្ធភាពក្រៅប្រអប់អត្ថបទឬទេ។</translation></message>
<message><source>Whether lines are stretched so that all end at the same edge.</source><translation>ថាតើបន្ទាត់ត្រូវបានពង្រីកឱ្យចប់ត្រឹមគែមតែមួយឬទេ។</translation></message>
<message><source>Whether the program opens at the last place of reading.</source><translation>ថាតើកម្មវិធីបើកត្រង់កន្លែងអានចុងក្រោយឬទេ។</translation></message>
<message><source>Which marks</source><translation>សញ្ញាសម្គាល់ណា</translation></message>
<message><source>Who</source><translation>អ្នកណា</translation></message>
<message><source>Who searches for it finds both.</source><translation>អ្នកដែលស្វែងរកវា រកឃើញទាំងពីរ។</translation></message>
<message><source>Whole library</source><translation>បណ្ណាល័យទាំងមូល</translation></message>
<message><source>Whole time (0)</source><translation>រយៈពេលទាំងមូល (0)</translation></message>
<message><source>Why</source><translation>មូលហេតុ</translation></message>
<message><source>Widen</source><translation>ពង្រីក</translation></message>
<message><source>With</source><translation>ជាមួយ</translation></message>
<message><source>Without a colour</source><translation>គ្មានពណ៌</translation></message>
<message><source>Without the key `dossier` it cannot be opened.</source><translation>បើគ្មានសោ `dossier` មិនអាចបើកវាបានទេ។</translation></message>
<message><source>Words, or the filters of the search: verdict: unit: year: value: section: kind:</source><translation>ពាក្យ ឬតម្រងនៃការស្វែងរក៖ verdict: unit: year: value: section: kind:</translation></message>
<message><source>Words, tag:NAME, tag:"TWO WORDS", note:WORD, is:starred, is:noted, is:bookmarked</source><translation>ពាក្យ, tag:ឈ្មោះ, tag:"ពាក្យ ពីរ", note:ពាក្យ, is:starred, is:noted, is:bookmarked</translation></message>
<message><source>Working</source><translation>កំពុងធ្វើការ</translation></message>
<message><source>Workspace (*{ending})</source><translation>កន្លែងធ្វើការ (*{ending})</translation></message>
<message><source>Workspaces</source><translation>កន្លែងធ្វើការ</translation></message>
<message><source>World</source><translation>ពិភពលោក</translation></message>
<message><source>Would be changed</source><translation>នឹងផ្លាស់ប្ដូរ</translation></message>
<message><source>Would come back</source><translation>នឹងត្រឡប់មកវិញ</translation></message>
<message><source>Would go</source><translation>នឹងបាត់ទៅ</translation></message>
<message><source>Write [words]({target}).</source><translation>សរសេរ [ពាក្យ]({target})។</translation></message>
<message><source>Write `dossier:` with id, title, language, version and so on in {file}.</source><translation>សរសេរ `dossier:` ជាមួយ id, title, language, version និងផ្សេងទៀតក្នុង {file}។</translation></message>
<message><source>Write `range: [1995, 1999]`.</source><translation>សរសេរ `range: [1995, 1999]`។</translation></message>
<message><source>Write `{link}`.</source><translation>សរសេរ `{link}`។</translation></message>
<message><source>Write a colon and a space after the key, or indent the line if it belongs to the text above.</source><translation>សរសេរសញ្ញា : និងដកឃ្លាក្រោយសោ ឬឱ្យបន្ទាត់ចូល បើវាជាផ្នែកនៃអត្ថបទខាងលើ។</translation></message>
<message><source>Write a date such as 2023, 2023-05, 2023-05-29, 2023~ or 2006/2015.</source><translation>សរសេរកាលបរិច្ឆេទដូចជា 2023, 2023-05, 2023-05-29, 2023~ ឬ 2006/2015។</translation></message>
<message><source>Write a tag such as en, km or pt-BR.</source><translation>សរសេរលេខកូដដូចជា en, km ឬ pt-BR។</translation></message>
<message><source>Write digits only: {digits}.</source><translation>សរសេរតែលេខ៖ {digits}។</translation></message>
<message><source>Write flatter records.</source><translation>សរសេរធាតុឱ្យមានជាន់តិចជាងនេះ។</translation></message>
<message><source>Write it in digits, such as 1200 or 0.5.</source><translation>សរសេរវាជាលេខ ដូចជា 1200 ឬ 0.5។</translation></message>
<message><source>Write it in quotes if text is meant: "{written}".</source><translation>បើចង់ឱ្យវាជាអត្ថបទ សូមសរសេរក្នុងសញ្ញាសម្រង់៖ "{written}"។</translation></message>
<message><source>Write it in quotes: "{written}".</source><translation>សរសេរវាក្នុងសញ្ញាសម្រង់៖ "{written}"។</translation></message>
<message><source>Write it without the zeros in front: {digits}.</source><translation>សរសេរវាដោយគ្មានលេខសូន្យខាងមុខ៖ {digits}។</translation></message>
<message><source>Write its keys below each other, such as `- id: …`.</source><translation>សរសេរសោរបស់វាពីលើចុះក្រោម ដូចជា `- id: …`។</translation></message>
<message><source>Write its keys below it, indented.</source><translation>សរសេរសោរបស់វានៅខាងក្រោម ដោយចូលបន្ទាត់។</translation></message>
<message><source>Write its value.</source><translation>សរសេរតម្លៃរបស់វា។</translation></message>
<message><source>Write the closing quote.</source><translation>សរសេរសញ្ញាសម្រង់បិទ។</translation></message>
<message><source>Write the date, or take the line out.</source><translation>សរសេរកាលបរិច្ឆេទ ឬដកបន្ទាត់នោះចេញ។</translation></message>
<message><source>Write the id of {kind} of this dossier, or add the missing one.</source><translation>សរសេរលេខសម្គាល់នៃ{kind}ក្នុងសំណុំឯកសារនេះ ឬបន្ថែមអ្វីដែលខ្វះ។</translation></message>
<message><source>Write the keys out here.</source><translation>សរសេរសោឱ្យពេញនៅត្រង់នេះ។</translation></message>
<message><source>Write the lower one first.</source><translation>សរសេរតម្លៃទាបជាងមុន។</translation></message>
<message><source>Write the number without quotes.</source><translation>សរសេរលេខដោយគ្មានសញ្ញាសម្រង់។</translation></message>
<message><source>Write the target behind the words: [words](figure:id).</source><translation>សរសេរគោលដៅក្រោយពាក្យ៖ [ពាក្យ](figure:id)។</translation></message>
<message><source>Write the text, or take the line out.</source><translation>សរសេរអត្ថបទ ឬដកបន្ទាត់នោះចេញ។</translation></message>
<message><source>Write the value out here.</source><translation>សរសេរតម្លៃឱ្យពេញនៅត្រង់នេះ។</translation></message>
<message><source>Write the value out.</source><translation>សរសេរតម្លៃឱ្យពេញ។</translation></message>
<message><source>Write the value, or take the line out.</source><translation>សរសេរតម្លៃ ឬដកបន្ទាត់នោះចេញ។</translation></message>
<message><source>Write two backslashes.</source><translation>សរសេរសញ្ញា \ ពីរ។</translation></message>
<message><source>Write words between the brackets.</source><translation>សរសេរពាក្យនៅចន្លោះវង់ក្រចក។</translation></message>
<message><source>Year</source><translation>ឆ្នាំ</translation></message>
<message><source>Your latest marks</source><translation>សញ្ញាសម្គាល់ចុងក្រោយរបស់អ្នក</translation></message>
<message><source>Your marks are kept all the same. Bring it back, or choose another in Marks, Export marks.</source><translation>សញ្ញាសម្គាល់របស់អ្នកនៅតែត្រូវបានរក្សាទុក។ យកវាត្រឡប់មកវិញ ឬជ្រើសថតផ្សេងក្នុង សញ្ញាសម្គាល់ &gt; នាំចេញសញ្ញាសម្គាល់។</translation></message>
<message><source>Your marks cannot be changed: their folder cannot be written</source><translation>មិនអាចប្ដូរសញ្ញាសម្គាល់របស់អ្នកបានទេ៖ ថតរបស់វាមិនអាចសរសេរបាន</translation></message>
<message><source>Your marks could not be read or kept: {error}</source><translation>មិនអាចអាន ឬរក្សាទុកសញ្ញាសម្គាល់របស់អ្នកបានទេ៖ {error}</translation></message>
<message><source>Your marks touched: {count}</source><translation>សញ្ញាសម្គាល់របស់អ្នកដែលប៉ះពាល់៖ {count}</translation></message>
<message><source>Your marks were last kept by a newer version of the program</source><translation>សញ្ញាសម្គាល់របស់អ្នកត្រូវបានរក្សាទុកចុងក្រោយដោយកំណែថ្មីជាងនៃកម្មវិធី</translation></message>
<message><source>Zoom &amp;in</source><translation>ពង្រីក (&amp;I)</translation></message>
<message><source>Zoom &amp;out</source><translation>បង្រួម (&amp;O)</translation></message>
<message><source>`&lt;&lt;` merges another mapping into this one.</source><translation>`&lt;&lt;` បញ្ចូលក្រុមសោមួយទៀតទៅក្នុងក្រុមនេះ។</translation></message>
<message><source>`value` and `range` stand side by side; one is enough.</source><translation>`value` និង `range` ស្ថិតនៅជាមួយគ្នា តែមួយគឺគ្រប់គ្រាន់ហើយ។</translation></message>
<message><source>`value` is missing.</source><translation>ខ្វះ `value`។</translation></message>
<message><source>`{alias}` repeats a value from elsewhere.</source><translation>`{alias}` យកតម្លៃពីកន្លែងផ្សេងមកប្រើឡើងវិញ។</translation></message>
<message><source>`{id}` is a unit; units cannot be linked to.</source><translation>`{id}` ជាឯកតា មិនអាចភ្ជាប់តំណទៅឯកតាបានទេ។</translation></message>
<message><source>`{id}` is {kind}, not {wanted}.</source><translation>`{id}` ជា{kind} មិនមែន{wanted}ទេ។</translation></message>
<message><source>`{key}` is empty and is passed over.</source><translation>`{key}` ទទេ ហើយត្រូវបានរំលង។</translation></message>
<message><source>`{key}` stands twice in the same mapping, first in line {line}.</source><translation>`{key}` មានពីរដងក្នុងក្រុមសោតែមួយ ដំបូងនៅបន្ទាត់ {line}។</translation></message>
<message><source>`{name}` is a name of `{other}` too.</source><translation>`{name}` ក៏ជាឈ្មោះរបស់ `{other}` ដែរ។</translation></message>
<message><source>`{target}` is no target of a link.</source><translation>`{target}` មិនមែនជាគោលដៅតំណទេ។</translation></message>
<message><source>`{target}` leads out of the dossier.</source><translation>`{target}` នាំចេញក្រៅសំណុំឯកសារ។</translation></message>
<message><source>`{written}` is read as text, but other programs take it for {other}.</source><translation>`{written}` ត្រូវបានអានជាអត្ថបទ ប៉ុន្តែកម្មវិធីផ្សេងចាត់ទុកវាជា{other}។</translation></message>
<message><source>`{written}` is read as text.</source><translation>`{written}` ត្រូវបានអានជាអត្ថបទ។</translation></message>
<message><source>a day</source><translation>មួយថ្ងៃ</translation></message>
<message><source>a day needs its month</source><translation>ថ្ងៃត្រូវមានខែរបស់វា</translation></message>
<message><source>a decade or century has no month</source><translation>ទសវត្សរ៍ ឬសតវត្សរ៍គ្មានខែទេ</translation></message>
<message><source>a dossier</source><translation>សំណុំឯកសារ</translation></message>
<message><source>a figure</source><translation>តួលេខ</translation></message>
<message><source>a figure changed</source><translation>តួលេខមួយបានផ្លាស់ប្ដូរ</translation></message>
<message><source>a group of keys</source><translation>ក្រុមសោ</translation></message>
<message><source>a later value is known</source><translation>មានតម្លៃថ្មីជាងនេះ</translation></message>
<message><source>a list</source><translation>បញ្ជី</translation></message>
<message><source>a mark without an id</source><translation>សញ្ញាសម្គាល់គ្មានលេខសម្គាល់</translation></message>
<message><source>a month, a year or longer</source><translation>មួយខែ មួយឆ្នាំ ឬយូរជាង</translation></message>
<message><source>a newer version of the program has written it</source><translation>កំណែថ្មីជាងនៃកម្មវិធីបានសរសេរវា</translation></message>
<message><source>a number</source><translation>លេខ</translation></message>
<message><source>a number in base sixty</source><translation>លេខគោលហុកសិប</translation></message>
<message><source>a number or a text</source><translation>លេខ ឬអត្ថបទ</translation></message>
<message><source>a passage</source><translation>វគ្គ</translation></message>
<message><source>a point</source><translation>ចំណុច</translation></message>
<message><source>a season has no day</source><translation>រដូវគ្មានថ្ងៃទេ</translation></message>
<message><source>a section</source><translation>ផ្នែក</translation></message>
<message><source>a series</source><translation>ស៊េរី</translation></message>
<message><source>a source</source><translation>ប្រភព</translation></message>
<message><source>a tag is no text</source><translation>ស្លាកមួយមិនមែនជាអត្ថបទ</translation></message>
<message><source>a text</source><translation>អត្ថបទ</translation></message>
<message><source>a time needs a full day before it</source><translation>ម៉ោងត្រូវមានថ្ងៃពេញលេញនៅមុខ</translation></message>
<message><source>a unit</source><translation>ឯកតា</translation></message>
<message><source>a whole number</source><translation>លេខគត់</translation></message>
<message><source>about</source><translation>ប្រហែល</translation></message>
<message><source>about {value}</source><translation>ប្រហែល {value}</translation></message>
<message><source>about {}</source><translation>ប្រហែល {}</translation></message>
<message><source>above</source><translation>លើសពី</translation></message>
<message><source>above {low}</source><translation>លើស {low}</translation></message>
<message><source>accessed {date}</source><translation>ចូលមើល {date}</translation></message>
<message><source>after {low}</source><translation>ក្រោយ {low}</translation></message>
<message><source>also known as {names}</source><translation>ហៅម្យ៉ាងទៀតថា {names}</translation></message>
<message><source>also written {names}</source><translation>សរសេរម្យ៉ាងទៀតថា {names}</translation></message>
<message><source>also {others}</source><translation>ក៏មាន {others}</translation></message>
<message><source>an entity</source><translation>អង្គភាព</translation></message>
<message><source>an event</source><translation>ព្រឹត្តិការណ៍</translation></message>
<message><source>an interval has one slash, not {slashes}</source><translation>ចន្លោះមានសញ្ញា / មួយ មិនមែន {slashes} ទេ</translation></message>
<message><source>an interval needs a date on one side at least</source><translation>ចន្លោះត្រូវមានកាលបរិច្ឆេទនៅម្ខាងយ៉ាងតិច</translation></message>
<message><source>an item of {list}</source><translation>ធាតុមួយនៃ {list}</translation></message>
<message><source>an object was expected</source><translation>ត្រូវការវត្ថុមួយ</translation></message>
<message><source>and</source><translation>និង</translation></message>
<message><source>and the best looked for there and among titles</source><translation>ហើយរកអ្វីដែលល្អបំផុតនៅទីនោះ និងក្នុងចំណងជើង</translation></message>
<message><source>and {more} more</source><translation>និង {more} ទៀត</translation></message>
<message><source>annotation {number}: {error}</source><translation>ចំណារ {number}៖ {error}</translation></message>
<message><source>another number</source><translation>លេខផ្សេង</translation></message>
<message><source>as of {}</source><translation>គិតត្រឹម {}</translation></message>
<message><source>at least</source><translation>យ៉ាងតិច</translation></message>
<message><source>at least {value}</source><translation>យ៉ាងតិច {value}</translation></message>
<message><source>at most</source><translation>យ៉ាងច្រើន</translation></message>
<message><source>at most {value}</source><translation>យ៉ាងច្រើន {value}</translation></message>
<message><source>autumn</source><translation>សរទរដូវ</translation></message>
<message><source>before {high}</source><translation>មុន {high}</translation></message>
<message><source>below</source><translation>តិចជាង</translation></message>
<message><source>below {high}</source><translation>ក្រោម {high}</translation></message>
<message><source>billion</source><translation>ប៊ីលាន</translation></message>
<message><source>blue</source><translation>ខៀវ</translation></message>
<message><source>bookmark</source><translation>ចំណាំ</translation></message>
<message><source>break in the series</source><translation>ការដាច់នៃស៊េរី</translation></message>
<message><source>changed: {count}</source><translation>បានប្ដូរ៖ {count}</translation></message>
<message><source>characters</source><translation>តួអក្សរ</translation></message>
<message><source>colour</source><translation>ពណ៌</translation></message>
<message><source>date unknown</source><translation>មិនស្គាល់កាលបរិច្ឆេទ</translation></message>
<message><source>deleted: {count}</source><translation>បានលុប៖ {count}</translation></message>
<message><source>derived</source><translation>បានគណនា</translation></message>
<message><source>detached from the text</source><translation>បានផ្ដាច់ពីអត្ថបទ</translation></message>
<message><source>down {}</source><translation>ថយ {}</translation></message>
<message><source>error</source><translation>កំហុស</translation></message>
<message><source>event</source><translation>ព្រឹត្តិការណ៍</translation></message>
<message><source>exact</source><translation>ជាក់លាក់</translation></message>
<message><source>folder</source><translation>ថត</translation></message>
<message><source>from one to the other</source><translation>ពីមួយដល់មួយ</translation></message>
<message><source>from that year on</source><translation>ចាប់ពីឆ្នាំនោះទៅ</translation></message>
<message><source>from {first} to {last}</source><translation>ពី {first} ដល់ {last}</translation></message>
<message><source>from {low} on</source><translation>ចាប់ពី {low} ឡើងទៅ</translation></message>
<message><source>goes on</source><translation>បន្តទៅមុខ</translation></message>
<message><source>green</source><translation>បៃតង</translation></message>
<message><source>highlight</source><translation>ការបន្លិច</translation></message>
<message><source>in the dossier</source><translation>ក្នុងសំណុំឯកសារ</translation></message>
<message><source>in the section</source><translation>ក្នុងផ្នែក</translation></message>
<message><source>in the series</source><translation>ក្នុងស៊េរី</translation></message>
<message><source>in the text</source><translation>ក្នុងអត្ថបទ</translation></message>
<message><source>in the unit</source><translation>ក្នុងឯកតា</translation></message>
<message><source>incomplete period</source><translation>រយៈពេលមិនពេញលេញ</translation></message>
<message><source>it holds no settings by name</source><translation>វាគ្មានការកំណត់តាមឈ្មោះទេ</translation></message>
<message><source>it is about {place}, which is no place of a dossier</source><translation>វានិយាយអំពី {place} ដែលមិនមែនជាទីកន្លែងនៃសំណុំឯកសារ</translation></message>
<message><source>it is no number and no range</source><translation>វាមិនមែនជាលេខ ឬចន្លោះលេខទេ</translation></message>
<message><source>kept</source><translation>បានរក្សាទុក</translation></message>
<message><source>less than a month old</source><translation>តិចជាងមួយខែ</translation></message>
<message><source>lists of keys by the id of an action</source><translation>បញ្ជីគ្រាប់ចុចតាមលេខសម្គាល់សកម្មភាព</translation></message>
<message><source>lowest {low}, highest {high}</source><translation>ទាបបំផុត {low} ខ្ពស់បំផុត {high}</translation></message>
<message><source>million</source><translation>លាន</translation></message>
<message><source>mission not named</source><translation>បេសកកម្មមិនបានបញ្ជាក់ឈ្មោះ</translation></message>
<message><source>month {month} of {year} has no day {day}</source><translation>ខែ {month} ឆ្នាំ {year} គ្មានថ្ងៃទី {day} ទេ</translation></message>
<message><source>moved or changed</source><translation>បានផ្លាស់ទី ឬផ្លាស់ប្ដូរ</translation></message>
<message><source>near/{number} needs a word on each side and is left out.</source><translation>near/{number} ត្រូវការពាក្យនៅសងខាង ដូច្នេះត្រូវបានរំលង។</translation></message>
<message><source>nearly</source><translation>ជិត</translation></message>
<message><source>nearly {value}</source><translation>ជិត {value}</translation></message>
<message><source>new: {count}</source><translation>ថ្មី៖ {count}</translation></message>
<message><source>no date</source><translation>គ្មានកាលបរិច្ឆេទ</translation></message>
<message><source>no folder chosen</source><translation>មិនទាន់ជ្រើសថត</translation></message>
<message><source>no longer in the text</source><translation>លែងមានក្នុងអត្ថបទ</translation></message>
<message><source>no source</source><translation>គ្មានប្រភព</translation></message>
<message><source>not in the text</source><translation>គ្មានក្នុងអត្ថបទ</translation></message>
<message><source>not stated how exact</source><translation>មិនបានបញ្ជាក់ភាពជាក់លាក់</translation></message>
<message><source>not {words}</source><translation>មិនមែន {words}</translation></message>
<message><source>note</source><translation>កំណត់ចំណាំ</translation></message>
<message><source>nothing</source><translation>គ្មានអ្វី</translation></message>
<message><source>of the kind</source><translation>ប្រភេទ</translation></message>
<message><source>of the year</source><translation>នៃឆ្នាំ</translation></message>
<message><source>of the years {years}</source><translation>នៃឆ្នាំ {years}</translation></message>
<message><source>or</source><translation>ឬ</translation></message>
<message><source>over</source><translation>លើស</translation></message>
<message><source>over or nearly</source><translation>លើស ឬជិត</translation></message>
<message><source>over {value}</source><translation>លើស {value}</translation></message>
<message><source>passage</source><translation>វគ្គ</translation></message>
<message><source>passages</source><translation>វគ្គ</translation></message>
<message><source>passages: {passages}, figures: {figures}</source><translation>វគ្គ៖ {passages}, តួលេខ៖ {figures}</translation></message>
<message><source>place in the text</source><translation>ទីតាំងក្នុងអត្ថបទ</translation></message>
<message><source>place in the text, settled by hand</source><translation>ទីតាំងក្នុងអត្ថបទ ដែលកំណត់ដោយដៃ</translation></message>
<message><source>projected</source><translation>ព្យាករណ៍</translation></message>
<message><source>read</source><translation>បានអាន</translation></message>
<message><source>rose</source><translation>ផ្កាឈូក</translation></message>
<message><source>rounded</source><translation>បង្គត់</translation></message>
<message><source>search: {query}</source><translation>ស្វែងរក៖ {query}</translation></message>
<message><source>several: go nearer</source><translation>ច្រើន៖ ចូលជិតជាងនេះ</translation></message>
<message><source>since</source><translation>តាំងពី</translation></message>
<message><source>since {value}</source><translation>តាំងពី {value}</translation></message>
<message><source>since {}</source><translation>តាំងពី {}</translation></message>
<message><source>so many that they are counted in a part of the library</source><translation>ច្រើនណាស់ ដូច្នេះរាប់តែក្នុងផ្នែកមួយនៃបណ្ណាល័យ</translation></message>
<message><source>spring</source><translation>និទាឃរដូវ</translation></message>
<message><source>star</source><translation>ផ្កាយ</translation></message>
<message><source>starred</source><translation>មានផ្កាយ</translation></message>
<message><source>summer</source><translation>គិម្ហរដូវ</translation></message>
<message><source>tagged</source><translation>មានស្លាក</translation></message>
<message><source>tags</source><translation>ស្លាក</translation></message>
<message><source>tags {tags}</source><translation>ស្លាក {tags}</translation></message>
<message><source>that are</source><translation>ដែល</translation></message>
<message><source>that tell of</source><translation>ដែលនិយាយពី</translation></message>
<message><source>the entity `{id}`</source><translation>អង្គភាព `{id}`</translation></message>
<message><source>the event `{id}`</source><translation>ព្រឹត្តិការណ៍ `{id}`</translation></message>
<message><source>the exact words “{words}”</source><translation>ពាក្យពិតប្រាកដ “{words}”</translation></message>
<message><source>the export of your marks</source><translation>ការនាំចេញសញ្ញាសម្គាល់របស់អ្នក</translation></message>
<message><source>the figure `{id}`</source><translation>តួលេខ `{id}`</translation></message>
<message><source>the import</source><translation>ការនាំចូល</translation></message>
<message><source>the interval ends before it begins</source><translation>ចន្លោះចប់មុនពេលចាប់ផ្ដើម</translation></message>
<message><source>the library has no such {field}</source><translation>បណ្ណាល័យគ្មានតម្លៃបែបនេះសម្រាប់ {field} ទេ</translation></message>
<message><source>the name of a font</source><translation>ឈ្មោះពុម្ពអក្សរ</translation></message>
<message><source>the number {words}</source><translation>លេខ {words}</translation></message>
<message><source>the passage `{id}`</source><translation>វគ្គ `{id}`</translation></message>
<message><source>the same: {count}</source><translation>ដូចគ្នា៖ {count}</translation></message>
<message><source>the section `{id}`</source><translation>ផ្នែក `{id}`</translation></message>
<message><source>the series `{id}`</source><translation>ស៊េរី `{id}`</translation></message>
<message><source>the settings</source><translation>ការកំណត់</translation></message>
<message><source>the source `{id}`</source><translation>ប្រភព `{id}`</translation></message>
<message><source>the unit `{id}`</source><translation>ឯកតា `{id}`</translation></message>
<message><source>the workspace</source><translation>កន្លែងធ្វើការ</translation></message>
<message><source>there is no month {month}</source><translation>គ្មានខែ {month} ទេ</translation></message>
<message><source>this record</source><translation>ធាតុនេះ</translation></message>
<message><source>those {words}</source><translation>ដែល {words}</translation></message>
<message><source>title</source><translation>ចំណងជើង</translation></message>
<message><source>trillion</source><translation>ទ្រីលាន</translation></message>
<message><source>true or false</source><translation>true ឬ false</translation></message>
<message><source>uncertain</source><translation>មិនប្រាកដ</translation></message>
<message><source>unchanged</source><translation>មិនប្រែប្រួល</translation></message>
<message><source>undated</source><translation>គ្មានកាលបរិច្ឆេទ</translation></message>
<message><source>underline</source><translation>ការគូសបន្ទាត់ក្រោម</translation></message>
<message><source>until {}</source><translation>រហូតដល់ {}</translation></message>
<message><source>up to that year</source><translation>រហូតដល់ឆ្នាំនោះ</translation></message>
<message><source>up to {high}</source><translation>រហូតដល់ {high}</translation></message>
<message><source>up {}</source><translation>កើន {}</translation></message>
<message><source>version {version}</source><translation>កំណែ {version}</translation></message>
<message><source>violet</source><translation>ស្វាយ</translation></message>
<message><source>warning</source><translation>ការព្រមាន</translation></message>
<message><source>winter</source><translation>សិសិររដូវ</translation></message>
<message><source>with</source><translation>ជាមួយ</translation></message>
<message><source>with a note saying</source><translation>មានកំណត់ចំណាំថា</translation></message>
<message><source>with a value</source><translation>មានតម្លៃ</translation></message>
<message><source>with a value of {range}</source><translation>មានតម្លៃ {range}</translation></message>
<message><source>with the source</source><translation>មានប្រភព</translation></message>
<message><source>with the stance</source><translation>មានគោលជំហរ</translation></message>
<message><source>with the verdict</source><translation>មានការវាយតម្លៃ</translation></message>
<message><source>without {words}</source><translation>ដោយគ្មាន {words}</translation></message>
<message><source>year:{value} is not finished yet.</source><translation>year:{value} មិនទាន់ចប់ទេ។</translation></message>
<message><source>yellow</source><translation>លឿង</translation></message>
<message><source>your marks</source><translation>សញ្ញាសម្គាល់របស់អ្នក</translation></message>
<message><source>your own marks are not searched here</source><translation>មិនស្វែងរកសញ្ញាសម្គាល់ផ្ទាល់ខ្លួនរបស់អ្នកនៅទីនេះទេ</translation></message>
<message><source>{before}: {after}</source><translation>{before}៖ {after}</translation></message>
<message><source>{colour} {kind}</source><translation>{kind} ពណ៌{colour}</translation></message>
<message numerus="yes"><source>{count} checks</source><translation><numerusform>ការផ្ទៀងផ្ទាត់ {count}</numerusform><numerusform>ការផ្ទៀងផ្ទាត់ {count}</numerusform></translation></message>
<message><source>{count} dated records.</source><translation>ធាតុមានកាលបរិច្ឆេទ {count}។</translation></message>
<message numerus="yes"><source>{count} entries in words</source><translation><numerusform>ធាតុ {count} ជាពាក្យ</numerusform><numerusform>ធាតុ {count} ជាពាក្យ</numerusform></translation></message>
<message numerus="yes"><source>{count} events</source><translation><numerusform>ព្រឹត្តិការណ៍ {count}</numerusform><numerusform>ព្រឹត្តិការណ៍ {count}</numerusform></translation></message>
<message numerus="yes"><source>{count} faults were found in the dossiers; what could be read is open.</source><translation><numerusform>រកឃើញកំហុស {count} ក្នុងសំណុំឯកសារ អ្វីដែលអាចអានបានត្រូវបានបើក។</numerusform><numerusform>រកឃើញកំហុស {count} ក្នុងសំណុំឯកសារ អ្វីដែលអាចអានបានត្រូវបានបើក។</numerusform></translation></message>
<message numerus="yes"><source>{count} figures</source><translation><numerusform>តួលេខ {count}</numerusform><numerusform>តួលេខ {count}</numerusform></translation></message>
<message numerus="yes"><source>{count} folders.</source><translation><numerusform>{count} ថត។</numerusform><numerusform>{count} ថត។</numerusform></translation></message>
<message><source>{count} have no date.</source><translation>{count} គ្មានកាលបរិច្ឆេទ។</translation></message>
<message numerus="yes"><source>{count} hits</source><translation><numerusform>លទ្ធផល {count}</numerusform><numerusform>លទ្ធផល {count}</numerusform></translation></message>
<message numerus="yes"><source>{count} marks</source><translation><numerusform>សញ្ញាសម្គាល់ {count}</numerusform><numerusform>សញ្ញាសម្គាល់ {count}</numerusform></translation></message>
<message numerus="yes"><source>{count} marks could still be read from it and were added.</source><translation><numerusform>សញ្ញាសម្គាល់ {count} នៅអាចអានបានពីវា ហើយត្រូវបានបន្ថែម។</numerusform><numerusform>សញ្ញាសម្គាល់ {count} នៅអាចអានបានពីវា ហើយត្រូវបានបន្ថែម។</numerusform></translation></message>
<message numerus="yes"><source>{count} marks were deleted.</source><translation><numerusform>បានលុបសញ្ញាសម្គាល់ {count}។</numerusform><numerusform>បានលុបសញ្ញាសម្គាល់ {count}។</numerusform></translation></message>
<message numerus="yes"><source>{count} marks were imported.</source><translation><numerusform>បាននាំចូលសញ្ញាសម្គាល់ {count}។</numerusform><numerusform>បាននាំចូលសញ្ញាសម្គាល់ {count}។</numerusform></translation></message>
<message numerus="yes"><source>{count} marks were merged.</source><translation><numerusform>បានបញ្ចូលសញ្ញាសម្គាល់ {count}។</numerusform><numerusform>បានបញ្ចូលសញ្ញាសម្គាល់ {count}។</numerusform></translation></message>
<message numerus="yes"><source>{count} marks.</source><translation><numerusform>សញ្ញាសម្គាល់ {count}។</numerusform><numerusform>សញ្ញាសម្គាល់ {count}។</numerusform></translation></message>
<message numerus="yes"><source>{count} months old</source><translation><numerusform>{count} ខែ</numerusform><numerusform>{count} ខែ</numerusform></translation></message>
<message numerus="yes"><source>{count} more</source><translation><numerusform>{count} ទៀត</numerusform><numerusform>{count} ទៀត</numerusform></translation></message>
<message numerus="yes"><source>{count} of your marks may have been altered on the disk</source><translation><numerusform>សញ្ញាសម្គាល់ {count} របស់អ្នកប្រហែលជាត្រូវបានកែប្រែលើថាស</numerusform><numerusform>សញ្ញាសម្គាល់ {count} របស់អ្នកប្រហែលជាត្រូវបានកែប្រែលើថាស</numerusform></translation></message>
<message numerus="yes"><source>{count} of your marks stand on text that has changed.</source><translation><numerusform>សញ្ញាសម្គាល់របស់អ្នក {count} ស្ថិតលើអត្ថបទដែលបានផ្លាស់ប្ដូរ។</numerusform><numerusform>សញ្ញាសម្គាល់របស់អ្នក {count} ស្ថិតលើអត្ថបទដែលបានផ្លាស់ប្ដូរ។</numerusform></translation></message>
<message><source>{count} other lines</source><translation>ខ្សែ {count} ទៀត</translation></message>
<message numerus="yes"><source>{count} others</source><translation><numerusform>{count} ទៀត</numerusform><numerusform>{count} ទៀត</numerusform></translation></message>
<message numerus="yes"><source>{count} passages</source><translation><numerusform>វគ្គ {count}</numerusform><numerusform>វគ្គ {count}</numerusform></translation></message>
<message><source>{count} points: each column from lowest to highest</source><translation>{count} ចំណុច៖ ជួរឈរនីមួយៗពីទាបបំផុតដល់ខ្ពស់បំផុត</translation></message>
<message numerus="yes"><source>{count} problems.</source><translation><numerusform>បញ្ហា {count}។</numerusform><numerusform>បញ្ហា {count}។</numerusform></translation></message>
<message numerus="yes"><source>{count} results</source><translation><numerusform>{count} លទ្ធផល</numerusform><numerusform>{count} លទ្ធផល</numerusform></translation></message>
<message><source>{count} rows</source><translation>ជួរ {count}</translation></message>
<message numerus="yes"><source>{count} series</source><translation><numerusform>ស៊េរី {count}</numerusform><numerusform>ស៊េរី {count}</numerusform></translation></message>
<message numerus="yes"><source>{count} sources</source><translation><numerusform>ប្រភព {count}</numerusform><numerusform>ប្រភព {count}</numerusform></translation></message>
<message><source>{count} values</source><translation>តម្លៃ {count}</translation></message>
<message numerus="yes"><source>{count} years old</source><translation><numerusform>{count} ឆ្នាំ</numerusform><numerusform>{count} ឆ្នាំ</numerusform></translation></message>
<message><source>{day} {month} {year}</source><translation>{day} {month} {year}</translation></message>
<message><source>{day}, before a backup was restored ({number})</source><translation>{day} មុនពេលស្ដារច្បាប់បម្រុង ({number})</translation></message>
<message><source>{day}, before a change of the program</source><translation>{day} មុនការផ្លាស់ប្ដូរកម្មវិធី</translation></message>
<message><source>{done} of {all} dossiers searched</source><translation>បានស្វែងរក {done} ក្នុង {all} សំណុំឯកសារ</translation></message>
<message><source>{field} is one of {values}</source><translation>{field} ជាមួយក្នុងចំណោម {values}</translation></message>
<message><source>{field}: has no value yet.</source><translation>{field}: មិនទាន់មានតម្លៃ។</translation></message>
<message><source>{figures} and {series}</source><translation>{figures} និង{series}</translation></message>
<message><source>{file} cannot be written</source><translation>មិនអាចសរសេរ {file} បានទេ</translation></message>
<message><source>{file} could not be read.</source><translation>មិនអាចអាន {file} បានទេ។</translation></message>
<message><source>{file} is no workspace.</source><translation>{file} មិនមែនជាកន្លែងធ្វើការទេ។</translation></message>
<message><source>{file}: {reason}. It was renamed to {name}.</source><translation>{file}៖ {reason}។ វាត្រូវបានប្ដូរឈ្មោះជា {name}។</translation></message>
<message><source>{file}: {setting} is {range}, not {value}</source><translation>{file}៖ {setting} ជា {range} មិនមែន {value}</translation></message>
<message><source>{folder}. Make it a folder that can be read; until then its dossiers are missing.</source><translation>{folder}។ សូមធ្វើឱ្យវាជាថតដែលអាចអានបាន។ រហូតដល់ពេលនោះ សំណុំឯកសារនៅក្នុងវានឹងបាត់។</translation></message>
<message><source>{found} cannot name a field.</source><translation>{found} មិនអាចជាឈ្មោះវាលបានទេ។</translation></message>
<message><source>{found} is no choice for {key}.</source><translation>{found} មិនមែនជាជម្រើសសម្រាប់ {key} ទេ។</translation></message>
<message><source>{found} is no date for {place}.</source><translation>{found} មិនមែនជាកាលបរិច្ឆេទសម្រាប់ {place} ទេ។</translation></message>
<message><source>{found} is no date for {place}: {reason}.</source><translation>{found} មិនមែនជាកាលបរិច្ឆេទសម្រាប់ {place} ទេ៖ {reason}។</translation></message>
<message><source>{found} is no id.</source><translation>{found} មិនមែនជាលេខសម្គាល់ទេ។</translation></message>
<message><source>{found} is no language tag.</source><translation>{found} មិនមែនជាលេខកូដភាសាទេ។</translation></message>
<message><source>{found} is no web address.</source><translation>{found} មិនមែនជាអាសយដ្ឋានបណ្ដាញទេ។</translation></message>
<message><source>{key} belongs to “{owner}”.</source><translation>{key} ជារបស់ “{owner}”។</translation></message>
<message><source>{key} is missing.</source><translation>ខ្វះ {key}។</translation></message>
<message><source>{label}: was {before}, now gone</source><translation>{label}៖ ពីមុន {before} ឥឡូវបាត់ហើយ</translation></message>
<message><source>{label}: was {before}, now {after}</source><translation>{label}៖ ពីមុន {before} ឥឡូវ {after}</translation></message>
<message><source>{least} to {most} {unit}</source><translation>{least} ដល់ {most} {unit}</translation></message>
<message><source>{low} to {high}</source><translation>{low} ដល់ {high}</translation></message>
<message><source>{mark}. Others report: {others}.</source><translation>{mark}។ អ្នកដទៃរាយការណ៍៖ {others}។</translation></message>
<message><source>{month} {year}</source><translation>{month} {year}</translation></message>
<message><source>{name} et al.</source><translation>{name} និងអ្នកដទៃ</translation></message>
<message><source>{number} of {total}</source><translation>{number} ក្នុងចំណោម {total}</translation></message>
<message><source>{number}%</source><translation>{number}%</translation></message>
<message><source>{number}nd</source><translation>ទី{number}</translation></message>
<message><source>{number}rd</source><translation>ទី{number}</translation></message>
<message><source>{number}st</source><translation>ទី{number}</translation></message>
<message><source>{number}th</source><translation>ទី{number}</translation></message>
<message><source>{one} {other}</source><translation>{one} {other}</translation></message>
<message><source>{one}, {other}</source><translation>{one}, {other}</translation></message>
<message><source>{part} is left out: it is no number and no range.</source><translation>{part} ត្រូវបានរំលង៖ វាមិនមែនជាលេខ ឬចន្លោះលេខទេ។</translation></message>
<message><source>{part} is left out: it says nothing of a number.</source><translation>{part} ត្រូវបានរំលង៖ វាមិនទាក់ទងនឹងលេខទេ។</translation></message>
<message><source>{part} is left out: {why}.</source><translation>{part} ត្រូវបានរំលង៖ {why}។</translation></message>
<message><source>{path} could not be written.</source><translation>មិនអាចសរសេរ {path} បានទេ។</translation></message>
<message><source>{path} could not be written: {strerror}.</source><translation>មិនអាចសរសេរ {path} បានទេ៖ {strerror}។</translation></message>
<message><source>{place} cannot be used: {reason}</source><translation>{place} មិនអាចប្រើបានទេ៖ {reason}</translation></message>
<message><source>{place} holds too many or too few items: {number}.</source><translation>{place} មានធាតុច្រើនពេក ឬតិចពេក៖ {number}។</translation></message>
<message><source>{place} is empty.</source><translation>{place} ទទេ។</translation></message>
<message><source>{place} is larger than a value may be.</source><translation>{place} ធំជាងតម្លៃដែលអាចមាន។</translation></message>
<message><source>{place} is too long: {found}.</source><translation>{place} វែងពេក៖ {found}។</translation></message>
<message><source>{place} lies outside what is possible: {found}.</source><translation>{place} ស្ថិតក្រៅដែនដែលអាចមាន៖ {found}។</translation></message>
<message><source>{place} must be true or false, without quotes.</source><translation>{place} ត្រូវតែជា true ឬ false ដោយគ្មានសញ្ញាសម្រង់។</translation></message>
<message><source>{place} must be {wanted}, not {found}.</source><translation>{place} ត្រូវតែជា{wanted} មិនមែន {found} ទេ។</translation></message>
<message numerus="yes"><source>{points} percentage points</source><translation><numerusform>{points} ពិន្ទុភាគរយ</numerusform><numerusform>{points} ពិន្ទុភាគរយ</numerusform></translation></message>
<message><source>{reason}, and there is no copy of it that can be read; a new one was begun</source><translation>{reason} ហើយគ្មានច្បាប់ចម្លងណាអាចអានបានទេ ដូច្នេះបានចាប់ផ្ដើមឯកសារថ្មី</translation></message>
<message><source>{reason}; your marks were taken from the copy of {day}</source><translation>{reason} សញ្ញាសម្គាល់របស់អ្នកត្រូវបានយកពីច្បាប់ចម្លងថ្ងៃ {day}</translation></message>
<message><source>{record} is left out with {missing}.</source><translation>{record} ត្រូវបានទុកចោលជាមួយ {missing}។</translation></message>
<message><source>{shown} of {all}: {parts}</source><translation>{shown} ក្នុងចំណោម {all}៖ {parts}</translation></message>
<message><source>{strerror}. Choose another folder.</source><translation>{strerror}។ ជ្រើសថតផ្សេង។</translation></message>
<message><source>{title} (parts not known)</source><translation>{title} (មិនស្គាល់ផ្នែក)</translation></message>
<message><source>{title} since you read it</source><translation>{title} តាំងពីអ្នកអានវា</translation></message>
<message><source>{title} since {day}</source><translation>{title} តាំងពី {day}</translation></message>
<message><source>{title}, in {unit}: {values}</source><translation>{title} គិតជា {unit}៖ {values}</translation></message>
<message><source>{title}, version {version}</source><translation>{title} កំណែ {version}</translation></message>
<message><source>{title}: a table of {rows}.</source><translation>{title}៖ តារាងមាន {rows}។</translation></message>
<message><source>{title}: {some} of {all} countries.</source><translation>{title}៖ {some} ក្នុងចំណោម {all} ប្រទេស។</translation></message>
<message><source>{unit} (best on top)</source><translation>{unit} (ល្អបំផុតនៅលើ)</translation></message>
<message><source>{unit} (logarithmic)</source><translation>{unit} (លោការីត)</translation></message>
<message><source>{values}, with {others}</source><translation>{values} ជាមួយ {others}</translation></message>
<message><source>{value} ({date})</source><translation>{value} ({date})</translation></message>
<message><source>{what} could not be kept: {error}</source><translation>មិនអាចរក្សាទុក{what}បាន៖ {error}</translation></message>
<message><source>{whole}.{decimals}</source><translation>{whole}.{decimals}</translation></message>
<message><source>{words}: so common that other words decide.</source><translation>{words}៖ ជាពាក្យទូទៅពេក ពាក្យផ្សេងជាអ្នកសម្រេច។</translation></message>
<message><source>{} (rounded)</source><translation>{} (បង្គត់)</translation></message>
<message><source>{} (uncertain)</source><translation>{} (មិនប្រាកដ)</translation></message>
<message><source>{} BC</source><translation>{} មុនគ្រិស្តសករាជ</translation></message>
<message><source>{} century</source><translation>សតវត្សរ៍ទី {}</translation></message>
<message><source>{} since {}</source><translation>{} តាំងពី {}</translation></message>
<message><source>{} to {}</source><translation>{} ដល់ {}</translation></message>
<message><source>{}s</source><translation>ទសវត្សរ៍ {}</translation></message>
<message><source>“Whole library” shows those of all dossiers.</source><translation>“បណ្ណាល័យទាំងមូល” បង្ហាញតួលេខ និងស៊េរីនៃសំណុំឯកសារទាំងអស់។</translation></message>
<message><source>“{key}” belongs to “{one}” and to “{other}”, so neither hears it.</source><translation>“{key}” ជារបស់ “{one}” និង “{other}” ដូច្នេះគ្មានមួយណាទទួលបានទេ។</translation></message>
<message><source>“{key}” is needed for moving about.</source><translation>ត្រូវការ “{key}” សម្រាប់ផ្លាស់ទី។</translation></message>
<message><source>“{key}” is no key.</source><translation>“{key}” មិនមែនជាគ្រាប់ចុចទេ។</translation></message>
<message numerus="yes"><source>“{left}” within {count} words of “{right}”</source><translation><numerusform>“{left}” ក្នុងចម្ងាយ {count} ពាក្យពី “{right}”</numerusform><numerusform>“{left}” ក្នុងចម្ងាយ {count} ពាក្យពី “{right}”</numerusform></translation></message>
<message><source>“{name}” is missing or no number</source><translation>“{name}” បាត់ ឬមិនមែនជាលេខ</translation></message>
<message><source>“{name}” is missing or no text</source><translation>“{name}” បាត់ ឬមិនមែនជាអត្ថបទ</translation></message>
<message><source>“{name}” is no list</source><translation>“{name}” មិនមែនជាបញ្ជី</translation></message>
<message><source>“{query}” is kept among your marks.</source><translation>បានរក្សាទុក “{query}” ក្នុងចំណោមសញ្ញាសម្គាល់របស់អ្នក។</translation></message>
<message><source>“{title}” was changed meanwhile, perhaps by another copy of the program</source><translation>“{title}” ត្រូវបានប្ដូរក្នុងពេលនោះ ប្រហែលដោយកម្មវិធីមួយទៀត</translation></message>
<message><source>“{title}” was deleted.</source><translation>“{title}” ត្រូវបានលុប។</translation></message>
<message><source>“{words}”</source><translation>“{words}”</translation></message>
<message><source>“{word}” is no kind that is known here</source><translation>“{word}” មិនមែនជាប្រភេទដែលស្គាល់នៅទីនេះ</translation></message>
<message><source>“{word}” is not in the library, near it is “{other}”</source><translation>“{word}” គ្មានក្នុងបណ្ណាល័យទេ ពាក្យជិតបំផុតគឺ “{other}”</translation></message>
<message numerus="yes"><source>… and {count} more lines</source><translation><numerusform>… និង {count} បន្ទាត់ទៀត</numerusform><numerusform>… និង {count} បន្ទាត់ទៀត</numerusform></translation></message>
</context>
</TS>
