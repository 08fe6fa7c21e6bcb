<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context><name>QPlatformTheme</name>
<message><source>OK</source><translation>យល់ព្រម</translation></message>
<message><source>Save</source><translation>រក្សាទុក</translation></message>
<message><source>Save All</source><translation>រក្សាទុកទាំងអស់</translation></message>
<message><source>Open</source><translation>បើក</translation></message>
<message><source>&amp;Yes</source><translation>បាទ/ចាស (&amp;Y)</translation></message>
<message><source>&amp;No</source><translation>ទេ (&amp;N)</translation></message>
<message><source>Abort</source><translation>បញ្ឈប់</translation></message>
<message><source>Retry</source><translation>ព្យាយាមម្ដងទៀត</translation></message>
<message><source>Ignore</source><translation>មិនអើពើ</translation></message>
<message><source>Close</source><translation>បិទ</translation></message>
<message><source>Cancel</source><translation>បោះបង់</translation></message>
<message><source>Discard</source><translation>បោះចោល</translation></message>
<message><source>Help</source><translation>ជំនួយ</translation></message>
<message><source>Apply</source><translation>អនុវត្ត</translation></message>
<message><source>Reset</source><translation>កំណត់ឡើងវិញ</translation></message>
<message><source>Restore Defaults</source><translation>ស្ដារតម្លៃដើម</translation></message>
</context>
<context><name>QLineEdit</name>
<message><source>&amp;Undo</source><translation>មិនធ្វើវិញ (&amp;U)</translation></message>
<message><source>&amp;Redo</source><translation>ធ្វើវិញ (&amp;R)</translation></message>
<message><source>Cu&amp;t</source><translation>កាត់ (&amp;T)</translation></message>
<message><source>&amp;Copy</source><translation>ចម្លង (&amp;C)</translation></message>
<message><source>&amp;Paste</source><translation>បិទភ្ជាប់ (&amp;P)</translation></message>
<message><source>Delete</source><translation>លុប</translation></message>
<message><source>Select All</source><translation>ជ្រើសទាំងអស់</translation></message>
</context>
<context><name>QWidgetTextControl</name>
<message><source>&amp;Undo</source><translation>មិនធ្វើវិញ (&amp;U)</translation></message>
<message><source>&amp;Redo</source><translation>ធ្វើវិញ (&amp;R)</translation></message>
<message><source>Cu&amp;t</source><translation>កាត់ (&amp;T)</translation></message>
<message><source>&amp;Copy</source><translation>ចម្លង (&amp;C)</translation></message>
<message><source>Copy &amp;Link Location</source><translation>ចម្លងទីតាំងតំណ (&amp;L)</translation></message>
<message><source>&amp;Paste</source><translation>បិទភ្ជាប់ (&amp;P)</translation></message>
<message><source>Delete</source><translation>លុប</translation></message>
<message><source>Select All</source><translation>ជ្រើសទាំងអស់</translation></message>
</context>
<context><name>QAbstractSpinBox</name>
<message><source>&amp;Select All</source><translation>ជ្រើសទាំងអស់ (&amp;S)</translation></message>
<message><source>&amp;Step up</source><translation>បង្កើន (&amp;U)</translation></message>
<message><source>Step &amp;down</source><translation>បន្ថយ (&amp;D)</translation></message>
</context>
<context><name>QFileDialog</name>
<message><source>Look in:</source><translation>រកក្នុង៖</translation></message>
<message><source>&amp;Look in:</source><translation>រកក្នុង៖ (&amp;L)</translation></message>
<message><source>Files of &amp;type:</source><translation>ប្រភេទឯកសារ៖ (&amp;T)</translation></message>
<message><source>List of places and bookmarks</source><translation>បញ្ជីទីកន្លែង និងចំណាំ</translation></message>
<message><source>Drive</source><translation>ថាស</translation></message>
<message><source>Back</source><translation>ថយក្រោយ</translation></message>
<message><source>Go back</source><translation>ថយក្រោយ</translation></message>
<message><source>Forward</source><translation>ទៅមុខ</translation></message>
<message><source>Go forward</source><translation>ទៅមុខ</translation></message>
<message><source>Parent Directory</source><translation>ថតមេ</translation></message>
<message><source>Go to the parent directory</source><translation>ទៅថតមេ</translation></message>
<message><source>Create New Folder</source><translation>បង្កើតថតថ្មី</translation></message>
<message><source>Create a New Folder</source><translation>បង្កើតថតថ្មី</translation></message>
<message><source>List View</source><translation>បង្ហាញជាបញ្ជី</translation></message>
<message><source>Change to list view mode</source><translation>ប្ដូរទៅបង្ហាញជាបញ្ជី</translation></message>
<message><source>Detail View</source><translation>បង្ហាញលម្អិត</translation></message>
<message><source>Change to detail view mode</source><translation>ប្ដូរទៅបង្ហាញលម្អិត</translation></message>
<message><source>Sidebar</source><translation>របារចំហៀង</translation></message>
<message><source>Files</source><translation>ឯកសារ</translation></message>
<message><source>File &amp;name:</source><translation>ឈ្មោះឯកសារ (&amp;N)៖</translation></message>
<message><source>Directory:</source><translation>ថត៖</translation></message>
<message><source>Files of type:</source><translation>ប្រភេទឯកសារ៖</translation></message>
<message><source>&amp;Open</source><translation>បើក (&amp;O)</translation></message>
<message><source>&amp;Save</source><translation>រក្សាទុក (&amp;S)</translation></message>
<message><source>&amp;Choose</source><translation>ជ្រើស (&amp;C)</translation></message>
<message><source>&amp;Rename</source><translation>ប្ដូរឈ្មោះ (&amp;R)</translation></message>
<message><source>&amp;Delete</source><translation>លុប (&amp;D)</translation></message>
<message><source>Show &amp;hidden files</source><translation>បង្ហាញឯកសារលាក់ (&amp;H)</translation></message>
<message><source>&amp;New Folder</source><translation>ថតថ្មី (&amp;N)</translation></message>
<message><source>All Files (*)</source><translation>ឯកសារទាំងអស់ (*)</translation></message>
<message><source>%1 already exists.
Do you want to replace it?</source><translation>%1 មានរួចហើយ។
តើអ្នកចង់ជំនួសវាឬ?</translation></message>
</context>
<context><name>QFileSystemModel</name>
<message><source>Name</source><translation>ឈ្មោះ</translation></message>
<message><source>Size</source><translation>ទំហំ</translation></message>
<message><source>Kind</source><translation>ប្រភេទ</translation></message>
<message><source>Type</source><translation>ប្រភេទ</translation></message>
<message><source>Date Modified</source><translation>ថ្ងៃកែប្រែ</translation></message>
<message><source>Computer</source><translation>កុំព្យូទ័រ</translation></message>
</context>
<context><name>QScrollBar</name>
<message><source>Scroll here</source><translation>រមូរមកទីនេះ</translation></message>
<message><source>Top</source><translation>លើគេ</translation></message>
<message><source>Bottom</source><translation>ក្រោមគេ</translation></message>
<message><source>Left edge</source><translation>គែមឆ្វេង</translation></message>
<message><source>Right edge</source><translation>គែមស្ដាំ</translation></message>
<message><source>Page up</source><translation>ទំព័រលើ</translation></message>
<message><source>Page down</source><translation>ទំព័រក្រោម</translation></message>
<message><source>Page left</source><translation>ទំព័រឆ្វេង</translation></message>
<message><source>Page right</source><translation>ទំព័រស្ដាំ</translation></message>
<message><source>Scroll up</source><translation>រមូរឡើង</translation></message>
<message><source>Scroll down</source><translation>រមូរចុះ</translation></message>
<message><source>Scroll left</source><translation>រមូរទៅឆ្វេង</translation></message>
<message><source>Scroll right</source><translation>រមូរទៅស្ដាំ</translation></message>
</context>
<context><name>QPrintPreviewDialog</name>
<message><source>Print Preview</source><translation>មើលមុនបោះពុម្ព</translation></message>
<message><source>Next page</source><translation>ទំព័របន្ទាប់</translation></message>
<message><source>Previous page</source><translation>ទំព័រមុន</translation></message>
<message><source>First page</source><translation>ទំព័រដំបូង</translation></message>
<message><source>Last page</source><translation>ទំព័រចុងក្រោយ</translation></message>
<message><source>Fit width</source><translation>ស្មើទទឹង</translation></message>
<message><source>Fit page</source><translation>ស្មើទំព័រ</translation></message>
<message><source>Zoom in</source><translation>ពង្រីក</translation></message>
<message><source>Zoom out</source><translation>បង្រួម</translation></message>
<message><source>Portrait</source><translation>បញ្ឈរ</translation></message>
<message><source>Landscape</source><translation>ផ្ដេក</translation></message>
<message><source>Show single page</source><translation>បង្ហាញមួយទំព័រ</translation></message>
<message><source>Show facing pages</source><translation>បង្ហាញទំព័រទល់មុខ</translation></message>
<message><source>Show overview of all pages</source><translation>បង្ហាញទំព័រទាំងអស់</translation></message>
<message><source>Print</source><translation>បោះពុម្ព</translation></message>
<message><source>Page setup</source><translation>រៀបចំទំព័រ</translation></message>
</context>
<context><name>QAbstractFileIconProvider</name>
<message><source>Folder</source><comment>All other platforms</comment><translation>ថត</translation></message>
<message><source>Drive</source><translation>ថាស</translation></message>
<message><source>Unknown</source><translation>មិនស្គាល់</translation></message>
</context>
</TS>
