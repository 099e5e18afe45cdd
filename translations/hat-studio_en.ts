<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>edited, %n change(s)</source>
        <translation>
            <numerusform>edited, %n change</numerusform><numerusform>edited, %n changes</numerusform></translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform><numerusform>%n running</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the compute lane</source>
        <translation>
            <numerusform>%n waiting for the compute lane</numerusform><numerusform>%n waiting for the compute lane</numerusform></translation>
    </message>
</context>
</TS>
