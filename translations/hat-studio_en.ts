<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>DeviceNames</name>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::ArchitecturePage</name>
    <message numerus="yes">
        <source>%n difference(s), marked with a bar</source>
        <translation>
            <numerusform>%n difference, marked with a bar</numerusform>
            <numerusform>%n differences, marked with a bar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::CandidateFacts</name>
    <message numerus="yes">
        <source>%n gene(s) differ</source>
        <translation>
            <numerusform>%n gene differs</numerusform>
            <numerusform>%n genes differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::CompareView</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::EvaluateDialog</name>
    <message numerus="yes">
        <source>BLEU and milliseconds of %n model(s)</source>
        <translation>
            <numerusform>BLEU and milliseconds of %n model</numerusform>
            <numerusform>BLEU and milliseconds of %n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also %n other model(s) without a score on this text: only scores of one text can be compared</source>
        <translation>
            <numerusform>Also %n other model without a score on this text: only scores of one text can be compared</numerusform>
            <numerusform>Also %n other models without a score on this text: only scores of one text can be compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::FileBar</name>
    <message numerus="yes">
        <source>%1: %n sentence(s) translated</source>
        <translation>
            <numerusform>%1: %n sentence translated</numerusform>
            <numerusform>%1: %n sentences translated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::Importer</name>
    <message numerus="yes">
        <source>Look into %n file(s)</source>
        <translation>
            <numerusform>Look into %n file</numerusform>
            <numerusform>Look into %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::Inspector</name>
    <message numerus="yes">
        <source>edited, %n change(s)</source>
        <translation>
            <numerusform>edited, %n change</numerusform>
            <numerusform>edited, %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::JobsPanel</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the compute lane</source>
        <translation>
            <numerusform>%n waiting for the compute lane</numerusform>
            <numerusform>%n waiting for the compute lane</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::MsBar</name>
    <message numerus="yes">
        <source>%n decoder layer(s)</source>
        <translation>
            <numerusform>%n decoder layer</numerusform>
            <numerusform>%n decoder layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::ParetoPage</name>
    <message numerus="yes">
        <source>%n point(s) of %1 are shown beside the models.</source>
        <translation>
            <numerusform>%n point of %1 is shown beside the models.</numerusform>
            <numerusform>%n points of %1 are shown beside the models.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BLEU and milliseconds of the %n model(s) that have no BLEU beside the others</source>
        <translation>
            <numerusform>BLEU and milliseconds of the %n model that has no BLEU beside the others</numerusform>
            <numerusform>BLEU and milliseconds of the %n models that have no BLEU beside the others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchPage</name>
    <message numerus="yes">
        <source>%n candidate(s) with a lower proxy loss were left out: this machine takes longer for them than the budget.</source>
        <translation>
            <numerusform>%n candidate with a lower proxy loss was left out: this machine takes longer for it than the budget.</numerusform>
            <numerusform>%n candidates with a lower proxy loss were left out: this machine takes longer for them than the budget.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more budget(s) wait</source>
        <translation>
            <numerusform>%n more budget waits</numerusform>
            <numerusform>%n more budgets wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::TranslatePage</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decoder layer(s)</source>
        <translation>
            <numerusform>%n decoder layer</numerusform>
            <numerusform>%n decoder layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::TranslationColumn</name>
    <message numerus="yes">
        <source>%n decoder layer(s)</source>
        <translation>
            <numerusform>%n decoder layer</numerusform>
            <numerusform>%n decoder layers</numerusform>
        </translation>
    </message>
</context>
</TS>
