<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context><name>QFileDialog</name>
<message><source>&amp;Look in:</source><translation>&amp;Chercher dans :</translation></message>
<message><source>Files of &amp;type:</source><translation>Fichiers de &amp;type :</translation></message>
</context>
<context><name>QAbstractFileIconProvider</name>
<message><source>Folder</source><comment>All other platforms</comment><translation>Répertoire</translation></message>
<message><source>Drive</source><translation>Lecteur</translation></message>
<message><source>Unknown</source><translation>Inconnu</translation></message>
</context>
</TS>
