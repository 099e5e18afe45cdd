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
    <name>Remarks</name>
    <message numerus="yes">
        <source>The predictor is not known to tell fast from slow: Kendall tau %1 over %n row(s) that it has not seen may be chance. Measure more architectures and fit it again.</source>
        <translation>
            <numerusform>The predictor is not known to tell fast from slow: Kendall tau %1 over %n row that it has not seen may be chance. Measure more architectures and fit it again.</numerusform>
            <numerusform>The predictor is not known to tell fast from slow: Kendall tau %1 over %n rows that it has not seen may be chance. Measure more architectures and fit it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This machine takes %1 times what the predictor says, the median of %n architecture(s) measured. The search allows for it; measure again and fit a new predictor.</source>
        <translation>
            <numerusform>This machine takes %1 times what the predictor says, the median of %n architecture measured. The search allows for it; measure again and fit a new predictor.</numerusform>
            <numerusform>This machine takes %1 times what the predictor says, the median of %n architectures measured. The search allows for it; measure again and fit a new predictor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured at the end, candidates took %1 times what the search counted on, the median of %n. Measure architectures again and fit a new predictor.</source>
        <translation>
            <numerusform>Measured at the end, the candidate (%n) took %1 times what the search counted on. Measure architectures again and fit a new predictor.</numerusform>
            <numerusform>Measured at the end, candidates took %1 times what the search counted on, the median of %n. Measure architectures again and fit a new predictor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is promised with %1: the predictor was calibrated on %n rows, which is too few. Its ms are taken as they are. Measure more and fit it again.</source>
        <translation>
            <numerusform>Nothing is promised with %1: the predictor was calibrated on %n row, which is too few. Its ms are taken as they are. Measure more and fit it again.</numerusform>
            <numerusform>Nothing is promised with %1: the predictor was calibrated on %n rows, which is too few. Its ms are taken as they are. Measure more and fit it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The predictor is rough: ± %1 % are to be expected, since it was fitted to %n architecture(s). Measure more and fit it again.</source>
        <translation>
            <numerusform>The predictor is rough: ± %1 % are to be expected, since it was fitted to %n architecture. Measure more and fit it again.</numerusform>
            <numerusform>The predictor is rough: ± %1 % are to be expected, since it was fitted to %n architectures. Measure more and fit it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::studio::WorkspaceController</name>
    <message numerus="yes">
        <source>%n model(s) cannot be read and are left out: %1</source>
        <translation>
            <numerusform>%n model cannot be read and is left out: %1</numerusform>
            <numerusform>%n models cannot be read and are left out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::ArchitectureEditor</name>
    <message numerus="yes">
        <source>estimated from %n architecture(s) measured here</source>
        <translation>
            <numerusform>estimated from %n architecture measured here</numerusform>
            <numerusform>estimated from %n architectures measured here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::BulletBar</name>
    <message numerus="yes">
        <source>for %n token(s)</source>
        <translation>
            <numerusform>for %n token</numerusform>
            <numerusform>for %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::BusyWatch</name>
    <message numerus="yes">
        <source>Other programs use %1 of %n processor(s).</source>
        <translation>
            <numerusform>Other programs use %1 of %n processor.</numerusform>
            <numerusform>Other programs use %1 of %n processors.</numerusform>
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
    <name>hat::ui::CompareMode</name>
    <message numerus="yes">
        <source>%n difference(s), marked with a bar</source>
        <translation>
            <numerusform>%n difference, marked with a bar</numerusform>
            <numerusform>%n differences, marked with a bar</numerusform>
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
    <message numerus="yes">
        <source>%1: %n line(s) not translated; line %2: %3</source>
        <translation>
            <numerusform>%1: %n line not translated; line %2: %3</numerusform>
            <numerusform>%1: %n lines not translated; line %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fell back to the fastest</source>
        <translation>
            <numerusform>%n fell back to the fastest</numerusform>
            <numerusform>%n fell back to the fastest</numerusform>
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
    <message numerus="yes">
        <source>%n stopping</source>
        <translation>
            <numerusform>%n stopping</numerusform>
            <numerusform>%n stopping</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::LinesBar</name>
    <message numerus="yes">
        <source>%1 of %Ln line(s)</source>
        <translation>
            <numerusform>%1 of %Ln line</numerusform>
            <numerusform>%1 of %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) are at work: %1.</source>
        <translation>
            <numerusform>%n job is at work: %1.</numerusform>
            <numerusform>%n jobs are at work: %1.</numerusform>
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
    <name>hat::ui::ParetoHead</name>
    <message numerus="yes">
        <source>BLEU and milliseconds of the %n model(s) that have no BLEU beside the others</source>
        <translation>
            <numerusform>BLEU and milliseconds of the %n model that has no BLEU beside the others</numerusform>
            <numerusform>BLEU and milliseconds of the %n models that have no BLEU beside the others</numerusform>
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
</context>
<context>
    <name>hat::ui::ProfileView</name>
    <message numerus="yes">
        <source>mean of %n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>mean of %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchForm</name>
    <message numerus="yes">
        <source>%n measured architecture(s)</source>
        <translation>
            <numerusform>%n measured architecture</numerusform>
            <numerusform>%n measured architectures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchPage</name>
    <message numerus="yes">
        <source>%n more budget(s) wait</source>
        <translation>
            <numerusform>%n more budget waits</numerusform>
            <numerusform>%n more budgets wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) with a lower proxy loss were not taken.</source>
        <translation>
            <numerusform>%n candidate with a lower proxy loss was not taken.</numerusform>
            <numerusform>%n candidates with a lower proxy loss were not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchView</name>
    <message numerus="yes">
        <source>no better for %n generation(s)</source>
        <translation>
            <numerusform>no better for %n generation</numerusform>
            <numerusform>no better for %n generations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) so far</source>
        <translation>
            <numerusform>%n candidate so far</numerusform>
            <numerusform>%n candidates so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::SourceBox</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::SpecialiseDrawings</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s); what is equal is grey</source>
        <translation>
            <numerusform>%n difference; what is equal is grey</numerusform>
            <numerusform>%n differences; what is equal is grey</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::SpecialiseView</name>
    <message numerus="yes">
        <source>Differences below %1 count for nothing; %n architecture(s) of known quality.</source>
        <translation>
            <numerusform>Differences below %1 count for nothing; %n architecture of known quality.</numerusform>
            <numerusform>Differences below %1 count for nothing; %n architectures of known quality.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::TrainPage</name>
    <message numerus="yes">
        <source>The first numbers come after %n update(s).</source>
        <translation>
            <numerusform>The first numbers come after %n update.</numerusform>
            <numerusform>The first numbers come after %n updates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::TranslateInspector</name>
    <message numerus="yes">
        <source>This sentence, median of %n</source>
        <translation>
            <numerusform>This sentence, median of %n</numerusform>
            <numerusform>This sentence, median of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sentence, mean of %Ln</source>
        <translation>
            <numerusform>A sentence, mean of %Ln</numerusform>
            <numerusform>A sentence, mean of %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::TranslatePage</name>
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
    <message numerus="yes">
        <source>median of %n runs</source>
        <translation>
            <numerusform>median of %n run</numerusform>
            <numerusform>median of %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a sentence, mean of %Ln</source>
        <translation>
            <numerusform>a sentence, mean of %Ln</numerusform>
            <numerusform>a sentence, mean of %Ln</numerusform>
        </translation>
    </message>
</context>
</TS>
