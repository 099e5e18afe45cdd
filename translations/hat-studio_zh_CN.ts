<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ArchDiff</name>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>cross heads</source>
        <translation>交叉注意力头</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>头</translation>
    </message>
    <message>
        <source>self heads</source>
        <translation>自注意力头</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>embedding dim</source>
        <translation>嵌入维度</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ArchEdits</name>
    <message>
        <source>%1 is not a choice of this search space: it has %2.</source>
        <translation>%1 不是此搜索空间的选项：可选 %2。</translation>
    </message>
    <message>
        <source>There is no such layer.</source>
        <translation>没有这一层。</translation>
    </message>
    <message>
        <source>%1 is the largest choice of this search space.</source>
        <translation>%1 是此搜索空间的最大选项。</translation>
    </message>
    <message>
        <source>%1 is the smallest choice of this search space.</source>
        <translation>%1 是此搜索空间的最小选项。</translation>
    </message>
    <message>
        <source>This encoder has %1 layers.</source>
        <translation>此编码器有 %1 层。</translation>
    </message>
    <message>
        <source>The last source of a decoder layer cannot go: it would have nothing to attend to.</source>
        <translation>解码器层的最后一个来源不能移除：否则它将没有可关注的内容。</translation>
    </message>
    <message>
        <source>This search space allows only the sources %1.</source>
        <translation>此搜索空间只允许来源 %1。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>This search space does not allow the sources %1: %2 are the nearest it has.</source>
        <translation>此搜索空间不允许来源 %1：最接近的是 %2。</translation>
    </message>
    <message>
        <source>%1 layers are not a choice of this search space: it has %2.</source>
        <translation>%1 层不是此搜索空间的选项：可选 %2。</translation>
    </message>
</context>
<context>
    <name>ArchPainter</name>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>%1 of %2 layers</source>
        <translation>%2 层中的 %1 层</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>embedding dim</source>
        <translation>嵌入维度</translation>
    </message>
    <message>
        <source>Cross-attention sources</source>
        <translation>交叉注意力来源</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>inherited weights</source>
        <translation>继承的权重</translation>
    </message>
    <message>
        <source>own weights</source>
        <translation>自有权重</translation>
    </message>
    <message>
        <source>Largest, inherited</source>
        <translation>最大，继承权重</translation>
    </message>
    <message>
        <source>Smallest, inherited</source>
        <translation>最小，继承权重</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>candidates of a generation</source>
        <translation>每代的候选数</translation>
    </message>
    <message>
        <source>generations</source>
        <translation>代数</translation>
    </message>
    <message>
        <source>seed of the search</source>
        <translation>搜索的随机种子</translation>
    </message>
    <message>
        <source>best candidates that have children</source>
        <translation>产生后代的最优候选数</translation>
    </message>
    <message>
        <source>children by mutation in each generation</source>
        <translation>每代由变异产生的后代数</translation>
    </message>
    <message>
        <source>children by crossover in each generation</source>
        <translation>每代由交叉产生的后代数</translation>
    </message>
    <message>
        <source>chance that a gene is drawn anew</source>
        <translation>基因被重新抽取的概率</translation>
    </message>
    <message>
        <source>target tokens of validation text per proxy loss, 0 for all</source>
        <translation>每次代理损失所用验证文本的目标词元数，0 表示全部</translation>
    </message>
    <message>
        <source>tries in a row for one candidate within the budget</source>
        <translation>为得到一个预算内候选的连续尝试次数</translation>
    </message>
    <message>
        <source>random search with as many evaluations</source>
        <translation>评估次数相同的随机搜索</translation>
    </message>
    <message>
        <source>measure the winner on this machine</source>
        <translation>在本机上实测优胜者</translation>
    </message>
    <message>
        <source>threads, 0 for all</source>
        <translation>线程数，0 表示全部</translation>
    </message>
    <message>
        <source>embedding tables that are one tensor</source>
        <translation>共用同一张量的嵌入表</translation>
    </message>
    <message>
        <source>layer norm after (post) or before (pre) each part</source>
        <translation>层归一化位于各部分之后（post）或之前（pre）</translation>
    </message>
    <message>
        <source>dropout of the SuperTransformer&apos;s full width; scaled with the sampled dim</source>
        <translation>SuperTransformer 全宽时的 dropout，随抽取的维度缩放</translation>
    </message>
    <message>
        <source>dropout of attention weights</source>
        <translation>注意力权重的 dropout</translation>
    </message>
    <message>
        <source>dropout after the ReLU of the FFN</source>
        <translation>FFN 的 ReLU 之后的 dropout</translation>
    </message>
    <message>
        <source>share of the target&apos;s probability spread over the vocabulary</source>
        <translation>目标概率中分摊到整个词表的份额</translation>
    </message>
    <message>
        <source>updates in all</source>
        <translation>总步数</translation>
    </message>
    <message>
        <source>stop with a checkpoint after that many minutes, 0 for no limit</source>
        <translation>经过这么多分钟后在检查点停止，0 表示不限</translation>
    </message>
    <message>
        <source>padded tokens of a batch</source>
        <translation>每批的词元数（含填充）</translation>
    </message>
    <message>
        <source>batches per update</source>
        <translation>每步的批数</translation>
    </message>
    <message>
        <source>course of the learning rate</source>
        <translation>学习率的变化方式</translation>
    </message>
    <message>
        <source>highest learning rate</source>
        <translation>最高学习率</translation>
    </message>
    <message>
        <source>lowest learning rate of the cosine</source>
        <translation>余弦调度的最低学习率</translation>
    </message>
    <message>
        <source>learning rate of the first update</source>
        <translation>第一步的学习率</translation>
    </message>
    <message>
        <source>updates until the highest learning rate</source>
        <translation>达到最高学习率所需的步数</translation>
    </message>
    <message>
        <source>Adam: decay of the mean</source>
        <translation>Adam：均值的衰减</translation>
    </message>
    <message>
        <source>Adam: decay of the mean square</source>
        <translation>Adam：平方均值的衰减</translation>
    </message>
    <message>
        <source>Adam: added to the root</source>
        <translation>Adam：加到平方根上的值</translation>
    </message>
    <message>
        <source>decoupled weight decay</source>
        <translation>解耦权重衰减</translation>
    </message>
    <message>
        <source>largest norm of the gradient, 0 for no clipping</source>
        <translation>梯度的最大范数，0 表示不裁剪</translation>
    </message>
    <message>
        <source>updates between validations</source>
        <translation>两次验证之间的步数</translation>
    </message>
    <message>
        <source>updates between checkpoints</source>
        <translation>两个检查点之间的步数</translation>
    </message>
    <message>
        <source>checkpoints kept</source>
        <translation>保留的检查点数</translation>
    </message>
    <message>
        <source>checkpoints averaged into the model</source>
        <translation>平均进模型的检查点数</translation>
    </message>
    <message>
        <source>updates between progress lines</source>
        <translation>两条进度记录之间的步数</translation>
    </message>
    <message>
        <source>fp32, bf16, or auto: bf16 where the processor has it</source>
        <translation>fp32、bf16 或 auto：处理器支持时用 bf16</translation>
    </message>
    <message>
        <source>cpu, cuda, or auto</source>
        <translation>cpu、cuda 或 auto</translation>
    </message>
    <message>
        <source>who draws the SubTransformers: own, or hat for the sequence of HAT&apos;s own code</source>
        <translation>由谁抽取 SubTransformer：own，或 hat（沿用 HAT 原代码的序列）</translation>
    </message>
    <message>
        <source>seed of sampling, order and dropout</source>
        <translation>抽样、顺序和 dropout 的随机种子</translation>
    </message>
</context>
<context>
    <name>JobStatus</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 %2 per s</source>
        <translation>%1 %2/s</translation>
    </message>
    <message>
        <source>update %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>%1 tokens per s</source>
        <translation>%1 词元/s</translation>
    </message>
    <message>
        <source>%1 of %2 measured</source>
        <translation>已实测 %1 / %2</translation>
    </message>
    <message>
        <source>generation %1 of %2</source>
        <translation>第 %1 代，共 %2 代</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>剩余 %1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>剩余 %1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>looking for changes</source>
        <translation>正在检查更改</translation>
    </message>
    <message>
        <source>reading the text</source>
        <translation>正在读取文本</translation>
    </message>
    <message>
        <source>training the tokenizer</source>
        <translation>正在训练分词器</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>正在实测</translation>
    </message>
    <message>
        <source>measuring the front on this machine</source>
        <translation>正在本机上实测前沿</translation>
    </message>
    <message>
        <source>measuring the winner on this machine</source>
        <translation>正在本机上实测优胜者</translation>
    </message>
    <message>
        <source>translating</source>
        <translation>正在翻译</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>句</translation>
    </message>
    <message>
        <source>architectures</source>
        <translation>个架构</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 比特</translation>
    </message>
    <message>
        <source>%1 BLEU</source>
        <translation>%1 BLEU</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>剩余 %1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>剩余 %1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
</context>
<context>
    <name>WeightsPainter</name>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 heads of %2</source>
        <translation>%1 个头，每个 %2</translation>
    </message>
    <message>
        <source>each %1 of %2</source>
        <translation>各为 %1，共 %2</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>头</translation>
    </message>
    <message>
        <source>out</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Self-attention</source>
        <translation>自注意力</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Cross-attention</source>
        <translation>交叉注意力</translation>
    </message>
    <message>
        <source>encoder %1</source>
        <translation>编码器 %1</translation>
    </message>
    <message>
        <source>%1 keys, values</source>
        <translation>%1 个键和值</translation>
    </message>
</context>
<context>
    <name>hat::studio::Studio</name>
    <message>
        <source>The sample workspace is not installed: expected resources/sample/workspace.yaml.</source>
        <translation>未安装示例工作区：应有 resources/sample/workspace.yaml。</translation>
    </message>
    <message>
        <source>Largest SubTransformer</source>
        <translation>最大的 SubTransformer</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>This machine, not measured yet</source>
        <translation>本机，尚未实测</translation>
    </message>
    <message>
        <source>Maker&apos;s machine</source>
        <translation>制作者的机器</translation>
    </message>
    <message>
        <source>%1 (this one is being measured)</source>
        <translation>%1（本机正在实测）</translation>
    </message>
    <message>
        <source>As the workspace brings it along</source>
        <translation>工作区自带</translation>
    </message>
    <message>
        <source>Measure this machine</source>
        <translation>实测本机</translation>
    </message>
    <message>
        <source>Fit the latency predictor</source>
        <translation>拟合延迟预测器</translation>
    </message>
    <message>
        <source>Measured this machine: the predictor is off by %1 % on rows it has not seen.</source>
        <translation>本机实测完成：预测器在未见过的数据行上的误差为 %1%。</translation>
    </message>
</context>
<context>
    <name>hat::ui::ArchLegend</name>
    <message>
        <source>self</source>
        <translation>自注意力</translation>
    </message>
    <message>
        <source>cross heads</source>
        <translation>交叉注意力头</translation>
    </message>
    <message>
        <source>FFN dim</source>
        <translation>FFN 维度</translation>
    </message>
    <message>
        <source>FFN dim of %1</source>
        <translation>FFN 维度，最大 %1</translation>
    </message>
    <message>
        <source>SuperTransformer</source>
        <translation>SuperTransformer</translation>
    </message>
</context>
<context>
    <name>hat::ui::ArchitectureEditor</name>
    <message>
        <source>(and %1 more)</source>
        <translation>（另有 %1 项）</translation>
    </message>
    <message>
        <source>Change the text form</source>
        <translation>修改文本形式</translation>
    </message>
</context>
<context>
    <name>hat::ui::ArchitecturePage</name>
    <message>
        <source>Leave out %1: %2</source>
        <translation>去掉 %1：%2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), marked with a bar</source>
        <translation>
            <numerusform>%n 处差异，以竖条标出</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the text form.</source>
        <translation>已复制文本形式。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy the text form</source>
        <translation>复制文本形式</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Zoom level</source>
        <translation>缩放级别</translation>
    </message>
    <message>
        <source>Text form</source>
        <translation>文本形式</translation>
    </message>
    <message>
        <source>Text form of the architecture</source>
        <translation>架构的文本形式</translation>
    </message>
    <message>
        <source>Drawing of the architecture</source>
        <translation>架构图</translation>
    </message>
    <message>
        <source>Arrow keys walk layers and rows, + and − change a value, 1 to 9 toggle sources. The Inspector has the same as tables.</source>
        <translation>方向键在层和行之间移动，+ 和 − 修改数值，1 到 9 切换来源。检查器以表格显示同样的内容。</translation>
    </message>
    <message>
        <source>No architecture yet. Pick one on the Pareto or Search page, or paste a text form below.</source>
        <translation>还没有架构。请在“帕累托”或“搜索”页选择一个，或在下方粘贴文本形式。</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处差异</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>What the comparison shows</source>
        <translation>比较所显示的内容</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>1 px is %1 dims</source>
        <translation>1 像素 = %1 维</translation>
    </message>
    <message>
        <source>based on %1</source>
        <translation>基于 %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
</context>
<context>
    <name>hat::ui::ArchitectureView</name>
    <message>
        <source>encoder layer %1</source>
        <translation>编码器第 %1 层</translation>
    </message>
    <message>
        <source>decoder layer %1</source>
        <translation>解码器第 %1 层</translation>
    </message>
    <message>
        <source>FFN dim</source>
        <translation>FFN 维度</translation>
    </message>
    <message>
        <source>Self-attention heads</source>
        <translation>自注意力头</translation>
    </message>
    <message>
        <source>Cross-attention heads</source>
        <translation>交叉注意力头</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Embedding dim</source>
        <translation>嵌入维度</translation>
    </message>
    <message>
        <source>Drag from an encoder port to a decoder layer to add a source. Delete removes the selected one.</source>
        <translation>从编码器端口拖到解码器层即可添加来源。按 Delete 移除所选来源。</translation>
    </message>
    <message>
        <source>Encoder layer %1: drag to a decoder layer to make it a source.</source>
        <translation>编码器第 %1 层：拖到某个解码器层即可成为它的来源。</translation>
    </message>
    <message>
        <source>Decoder layer %1 reads encoder layer %2. Click selects the wire, Delete removes it.</source>
        <translation>解码器第 %1 层读取编码器第 %2 层。单击选中连线，按 Delete 移除。</translation>
    </message>
    <message>
        <source>Drag the triangle to change the embedding dim of the whole stack.</source>
        <translation>拖动三角形可更改整个堆栈的嵌入维度。</translation>
    </message>
    <message>
        <source>Drag to change the FFN dim of this layer.</source>
        <translation>拖动可更改此层的 FFN 维度。</translation>
    </message>
    <message>
        <source>Not used. Click, or press Insert, to grow the stack up to here.</source>
        <translation>未使用。单击或按 Insert 可将堆栈加高到此处。</translation>
    </message>
    <message>
        <source>+ and − change it, 1 to 9 toggle sources.</source>
        <translation>+ 和 − 修改数值，1 到 9 切换来源。</translation>
    </message>
    <message>
        <source>+ and − change it.</source>
        <translation>+ 和 − 修改数值。</translation>
    </message>
    <message>
        <source>Add layers</source>
        <translation>添加层</translation>
    </message>
    <message>
        <source>Change FFN dim</source>
        <translation>更改 FFN 维度</translation>
    </message>
    <message>
        <source>Decoder layer %1 reads encoder layer %2 already.</source>
        <translation>解码器第 %1 层已读取编码器第 %2 层。</translation>
    </message>
    <message>
        <source>Change embedding dim</source>
        <translation>更改嵌入维度</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>移除来源</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>添加一层</translation>
    </message>
    <message>
        <source>Select a decoder layer: its sources are the encoder layers that it reads.</source>
        <translation>请选择一个解码器层：它的来源就是它读取的编码器层。</translation>
    </message>
    <message>
        <source>Embedding dim of the whole stack: + and − change it.</source>
        <translation>整个堆栈的嵌入维度：用 + 和 − 修改。</translation>
    </message>
</context>
<context>
    <name>hat::ui::AttentionView</name>
    <message>
        <source>The attention of each word over the encoder layers appears with the first translation.</source>
        <translation>完成第一次翻译后，这里显示每个词在各编码器层上的注意力。</translation>
    </message>
    <message>
        <source>This decoder layer has no such head.</source>
        <translation>此解码器层没有这个头。</translation>
    </message>
    <message>
        <source>end</source>
        <translation>句末</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>decoder %1</source>
        <translation>解码器 %1</translation>
    </message>
    <message>
        <source>enc %1</source>
        <translation>编 %1</translation>
    </message>
    <message>
        <source>Decoder layer %1 gives “%2” in encoder layer %3 an attention of %4.</source>
        <translation>解码器第 %1 层对编码器第 %3 层中的“%2”的注意力为 %4。</translation>
    </message>
</context>
<context>
    <name>hat::ui::BudgetSlider</name>
    <message>
        <source>Latency budget, ms</source>
        <translation>延迟预算，ms</translation>
    </message>
</context>
<context>
    <name>hat::ui::BulletBar</name>
    <message>
        <source>measured %1, predicted %2, budget %3</source>
        <translation>实测 %1，预测 %2，预算 %3</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>预算 %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>实测 %1</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未实测</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>预测 %1</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>无预测</translation>
    </message>
</context>
<context>
    <name>hat::ui::CandidateTable</name>
    <message>
        <source>Proxy loss, bits per token</source>
        <translation>代理损失，比特/词元</translation>
    </message>
    <message>
        <source>Predicted latency, ms</source>
        <translation>预测延迟，ms</translation>
    </message>
    <message>
        <source>Parameters without embeddings, millions</source>
        <translation>不含嵌入的参数量，百万</translation>
    </message>
    <message>
        <source>Encoder and decoder layers</source>
        <translation>编码器层数和解码器层数</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>M params</source>
        <translation>M 参数</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
</context>
<context>
    <name>hat::ui::CatalogTable</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Proxy loss</source>
        <translation>代理损失</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>M params</source>
        <translation>M 参数</translation>
    </message>
    <message>
        <source>G FLOPs</source>
        <translation>G FLOPs</translation>
    </message>
</context>
<context>
    <name>hat::ui::CompareTable</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOPs</translation>
    </message>
    <message>
        <source>Latency, predicted</source>
        <translation>延迟，预测</translation>
    </message>
    <message>
        <source>Latency, predicted, %1</source>
        <translation>延迟，预测，%1</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Latency, measured</source>
        <translation>延迟，实测</translation>
    </message>
    <message>
        <source>Proxy loss, bits per token</source>
        <translation>代理损失，比特/词元</translation>
    </message>
    <message>
        <source>BLEU, sacreBLEU&apos;s scoring</source>
        <translation>BLEU，按 sacreBLEU 评分</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>基因</translation>
    </message>
</context>
<context>
    <name>hat::ui::CompareView</name>
    <message>
        <source>%1, %2. A click makes it current.</source>
        <translation>%1，%2。单击设为当前架构。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawings side by side; the table holds the same</source>
        <translation>并排的图形；表格内容与之相同</translation>
    </message>
    <message>
        <source>Numbers of the compared architectures</source>
        <translation>所比较架构的数值</translation>
    </message>
    <message>
        <source>Every gene of the compared architectures</source>
        <translation>所比较架构的全部基因</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>基因</translation>
    </message>
</context>
<context>
    <name>hat::ui::CostView</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>change of latency, % of a middle-sized model</source>
        <translation>延迟变化，占中等规模模型的 %</translation>
    </message>
</context>
<context>
    <name>hat::ui::DepthLegend</name>
    <message>
        <source>decoder layers</source>
        <translation>解码器层数</translation>
    </message>
</context>
<context>
    <name>hat::ui::DrawsView</name>
    <message>
        <source>Enc. dim</source>
        <translation>编码维度</translation>
    </message>
    <message>
        <source>Enc. FFN</source>
        <translation>编码 FFN</translation>
    </message>
    <message>
        <source>Dec. dim</source>
        <translation>解码维度</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Dec. FFN</source>
        <translation>解码 FFN</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2%</translation>
    </message>
    <message>
        <source>The choices appear with the first updates of a SuperTransformer.</source>
        <translation>SuperTransformer 训练开始若干步后，这里显示各选项。</translation>
    </message>
    <message>
        <source>bar: in the log so far, line: expected</source>
        <translation>条：目前日志中的占比；线：期望值</translation>
    </message>
</context>
<context>
    <name>hat::ui::FamilyView</name>
    <message>
        <source>The best candidate and its ancestors appear with the first generation.</source>
        <translation>第一代完成后，这里显示最优候选及其祖先。</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>交叉</translation>
    </message>
    <message>
        <source>mutation</source>
        <translation>变异</translation>
    </message>
</context>
<context>
    <name>hat::ui::FileBar</name>
    <message>
        <source>Save the translation</source>
        <translation>保存译文</translation>
    </message>
    <message>
        <source>%1 is a folder. Expected a text file.</source>
        <translation>%1 是文件夹。这里需要文本文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Convert it first.</source>
        <translation>%1 不是 UTF-8 文本。请先转换。</translation>
    </message>
    <message>
        <source>%1 is empty. Expected one sentence a line.</source>
        <translation>%1 是空的。这里需要每行一句。</translation>
    </message>
    <message>
        <source>Translate %1</source>
        <translation>翻译 %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 sentences</source>
        <translation>%1：%2 / %3 句</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sentence(s) translated</source>
        <translation>
            <numerusform>%1：已翻译 %n 句</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>关闭文件</translation>
    </message>
</context>
<context>
    <name>hat::ui::Inspector</name>
    <message>
        <source>%1 ms predicted</source>
        <translation>预测 %1 ms</translation>
    </message>
    <message>
        <source>%1 BLEU</source>
        <translation>%1 BLEU</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 比特</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>No architecture is current. Click a point, a row or a pinned one.</source>
        <translation>没有当前架构。请单击一个点、一行或一个已固定的架构。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOPs</translation>
    </message>
    <message>
        <source>Latency, predicted</source>
        <translation>延迟，预测</translation>
    </message>
    <message>
        <source>Latency, measured</source>
        <translation>延迟，实测</translation>
    </message>
    <message>
        <source>Over the budget by</source>
        <translation>超出预算</translation>
    </message>
    <message>
        <source>Proxy loss</source>
        <translation>代理损失</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>标识 %1</translation>
    </message>
    <message numerus="yes">
        <source>edited, %n change(s)</source>
        <translation>
            <numerusform>已修改，%n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation>%1 G</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>no predictor</source>
        <translation>无预测器</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>未评估</translation>
    </message>
</context>
<context>
    <name>hat::ui::JobRow</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>paused, %1</source>
        <translation>已暂停，%1</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>hat::ui::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Show or hide the list of jobs</source>
        <translation>显示或隐藏任务列表</translation>
    </message>
    <message>
        <source>nothing running</source>
        <translation>没有正在运行的任务</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 个正在运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the compute lane</source>
        <translation>
            <numerusform>%n 个在等待计算通道</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing running; done: %1</source>
        <translation>没有正在运行的任务；已完成：%1</translation>
    </message>
    <message>
        <source>failed: %1. %2</source>
        <translation>失败：%1。%2</translation>
    </message>
</context>
<context>
    <name>hat::ui::LayerInspector</name>
    <message>
        <source>Change %1</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>移除来源</translation>
    </message>
    <message>
        <source>Click a layer, or walk with the arrow keys, to see which slices of the shared weights it uses.</source>
        <translation>单击某一层，或用方向键移动，即可查看它使用共享权重的哪些切片。</translation>
    </message>
    <message>
        <source>Shared weights</source>
        <translation>共享权重</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Cross-attention sources of every decoder layer</source>
        <translation>每个解码器层的交叉注意力来源</translation>
    </message>
    <message>
        <source>Dimensions of every layer</source>
        <translation>每一层的维度</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <translation>%1 M 参数</translation>
    </message>
    <message>
        <source>%1 G FLOPs</source>
        <translation>%1 G FLOPs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 % of full size</source>
        <translation>完整大小的 %1%</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>reads encoder layer %1</source>
        <translation>读取编码器第 %1 层</translation>
    </message>
    <message>
        <source>does not read encoder layer %1</source>
        <translation>不读取编码器第 %1 层</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>dim</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>self</source>
        <translation>自</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>交叉</translation>
    </message>
    <message>
        <source>encoder %1</source>
        <translation>编码器 %1</translation>
    </message>
    <message>
        <source>decoder %1</source>
        <translation>解码器 %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::LossWatch</name>
    <message>
        <source>Proxy loss</source>
        <translation>代理损失</translation>
    </message>
</context>
<context>
    <name>hat::ui::MainWindow</name>
    <message>
        <source>Table (CSV)…</source>
        <translation>表格（CSV）…</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>文本…</translation>
    </message>
    <message>
        <source>Picture (%1)…</source>
        <translation>图片（%1）…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>无工作区</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>工作区：%1</translation>
    </message>
    <message>
        <source>No device measured</source>
        <translation>没有已实测的设备</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>About HAT Studio</source>
        <translation>关于 HAT Studio</translation>
    </message>
    <message>
        <source>Explores, searches and runs the Transformer architectures of Hardware-Aware Transformers (ACL 2020) under a latency budget on a real machine.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later. Nothing leaves this machine.</source>
        <translation>在真实机器的延迟预算内探索、搜索并运行 Hardware-Aware Transformers（ACL 2020）的 Transformer 架构。&lt;br&gt;&lt;br&gt;自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。任何数据都不会离开本机。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>打开工作区(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample workspace</source>
        <translation>打开示例工作区(&amp;S)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近使用的工作区(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy the page&apos;s content</source>
        <translation>复制本页内容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>The system&apos;s &amp;font</source>
        <translation>系统字体(&amp;F)</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>检查器(&amp;I)</translation>
    </message>
    <message>
        <source>List of &amp;jobs</source>
        <translation>任务列表(&amp;J)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>P&amp;resentation</source>
        <translation>演示(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Measure this machine</source>
        <translation>实测本机(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pin or unpin the current architecture</source>
        <translation>固定或取消固定当前架构(&amp;P)</translation>
    </message>
    <message>
        <source>Clear the list of &amp;jobs that ended</source>
        <translation>从列表中清除已结束的任务(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;About HAT Studio</source>
        <translation>关于 HAT Studio(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the Inspector</source>
        <translation>关闭检查器</translation>
    </message>
    <message>
        <source>Offline. Nothing leaves this machine.</source>
        <translation>离线。任何数据都不会离开本机。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>无预算</translation>
    </message>
    <message>
        <source>Latency budget in ms</source>
        <translation>延迟预算，单位 ms</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Copied the page&apos;s content.</source>
        <translation>已复制本页内容。</translation>
    </message>
</context>
<context>
    <name>hat::ui::ParallelPlot</name>
    <message>
        <source>Lines appear with the first model.</source>
        <translation>有了第一个模型后，这里显示线条。</translation>
    </message>
</context>
<context>
    <name>hat::ui::ParetoPage</name>
    <message>
        <source>predicted %1</source>
        <translation>预测 %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>实测 %1</translation>
    </message>
    <message>
        <source>%1 of %2 inside the brush</source>
        <translation>选中 %1 / %2</translation>
    </message>
    <message>
        <source>drag along an axis to brush</source>
        <translation>沿坐标轴拖动可选择</translation>
    </message>
    <message>
        <source>Proxy loss of %1</source>
        <translation>%1 的代理损失</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <source>The proxy losses are being computed.</source>
        <translation>正在计算代理损失。</translation>
    </message>
    <message>
        <source>No model of this workspace has a measured latency and this quality. Choose predicted latency, or measure.</source>
        <translation>此工作区中没有模型同时具有实测延迟和该质量指标。请选择预测延迟，或进行实测。</translation>
    </message>
    <message>
        <source>No model of this workspace has both numbers yet. The other axes may have some.</source>
        <translation>此工作区中还没有模型同时具有这两个数值。其他坐标轴或许有。</translation>
    </message>
    <message>
        <source>measured latency of one sentence of %1 tokens, ms</source>
        <translation>一个 %1 词元句子的实测延迟，ms</translation>
    </message>
    <message>
        <source>predicted latency of one sentence of %1 tokens, ms</source>
        <translation>一个 %1 词元句子的预测延迟，ms</translation>
    </message>
    <message>
        <source>proxy loss with inherited weights, bits per token, the same %1 tokens for all</source>
        <translation>继承权重下的代理损失，比特/词元，全部使用相同的 %1 个词元</translation>
    </message>
    <message>
        <source>BLEU, sacreBLEU&apos;s scoring, this workspace&apos;s test set</source>
        <translation>BLEU，按 sacreBLEU 评分，此工作区的测试集</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 个模型</translation>
    </message>
    <message>
        <source>Enc dim</source>
        <translation>编码维度</translation>
    </message>
    <message>
        <source>Enc FFN</source>
        <translation>编码 FFN</translation>
    </message>
    <message>
        <source>Dec dim</source>
        <translation>解码维度</translation>
    </message>
    <message>
        <source>Dec FFN</source>
        <translation>解码 FFN</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>Models on it</source>
        <translation>前沿上的模型</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Hypervolume, ms × bits</source>
        <translation>超体积，ms × 比特</translation>
    </message>
    <message>
        <source>Hypervolume, ms × BLEU</source>
        <translation>超体积，ms × BLEU</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Best within %1</source>
        <translation>%1 以内最优</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>generation %1 of the last search</source>
        <translation>上次搜索的第 %1 代</translation>
    </message>
    <message>
        <source>%1, %2. Enter selects, P pins.</source>
        <translation>%1，%2。回车选择，P 固定。</translation>
    </message>
    <message>
        <source>Arrow keys walk the points. Enter selects, P pins.</source>
        <translation>方向键在点之间移动。回车选择，P 固定。</translation>
    </message>
    <message>
        <source>x: predicted latency</source>
        <translation>x：预测延迟</translation>
    </message>
    <message>
        <source>x: measured latency</source>
        <translation>x：实测延迟</translation>
    </message>
    <message>
        <source>y: BLEU</source>
        <translation>y：BLEU</translation>
    </message>
    <message>
        <source>y: proxy loss</source>
        <translation>y：代理损失</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>This page compares the models of a workspace by latency and quality. A search adds its winner; trained SubTransformers appear by themselves.</source>
        <translation>本页按延迟和质量比较工作区中的模型。搜索会加入其优胜者；训练好的 SubTransformer 会自动出现。</translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation>转到搜索</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>基因</translation>
    </message>
    <message>
        <source>The front</source>
        <translation>前沿</translation>
    </message>
    <message>
        <source>Models by latency and quality; the table of models holds the same numbers</source>
        <translation>按延迟和质量排列的模型；模型表格包含相同的数值</translation>
    </message>
    <message>
        <source>Genes of the models as parallel coordinates</source>
        <translation>以平行坐标显示的模型基因</translation>
    </message>
    <message>
        <source>Pareto</source>
        <translation>帕累托</translation>
    </message>
</context>
<context>
    <name>hat::ui::Plot</name>
    <message>
        <source>%1 (log scale)</source>
        <translation>%1（对数坐标）</translation>
    </message>
</context>
<context>
    <name>hat::ui::ScatterPlot</name>
    <message>
        <source>budget %1</source>
        <translation>预算 %1</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchForm</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Measure this machine</source>
        <translation>实测本机</translation>
    </message>
    <message>
        <source>Start search</source>
        <translation>开始搜索</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Latency budget in ms</source>
        <translation>延迟预算，单位 ms</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>种群规模</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>代数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>New search</source>
        <translation>新搜索</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>还没有搜索</translation>
    </message>
    <message>
        <source>A search looks for the SubTransformer with the lowest proxy loss that keeps the latency budget.</source>
        <translation>搜索会在延迟预算内找出代理损失最低的 SubTransformer。</translation>
    </message>
    <message>
        <source>Everything it needs is there.</source>
        <translation>所需条件均已具备。</translation>
    </message>
    <message>
        <source>It needs two things, and one is there.</source>
        <translation>需要两样东西，已有一样。</translation>
    </message>
    <message>
        <source>It needs two things that are not there yet.</source>
        <translation>需要两样东西，目前都还没有。</translation>
    </message>
    <message>
        <source>SuperTransformer</source>
        <translation>SuperTransformer</translation>
    </message>
    <message>
        <source>Open a workspace that has one.</source>
        <translation>请打开一个含有它的工作区。</translation>
    </message>
    <message>
        <source>Latency predictor for this machine</source>
        <translation>本机的延迟预测器</translation>
    </message>
    <message>
        <source>%1, %2 measured architectures, Kendall tau %3</source>
        <translation>%1，实测架构 %2 个，Kendall τ %3</translation>
    </message>
    <message>
        <source>About a minute of measuring. Other jobs wait meanwhile.</source>
        <translation>实测约需一分钟，其间其他任务会等待。</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>延迟预算</translation>
    </message>
    <message>
        <source>%1 to %2 ms are in reach on this device.</source>
        <translation>此设备可达到 %1 至 %2 ms。</translation>
    </message>
    <message>
        <source>The reachable range is known after measuring.</source>
        <translation>实测后即可知道可达到的范围。</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchPage</name>
    <message>
        <source>SuperTransformer, largest</source>
        <translation>SuperTransformer，最大</translation>
    </message>
    <message>
        <source>Search, %1</source>
        <translation>搜索，%1</translation>
    </message>
    <message>
        <source>Cut out the winner</source>
        <translation>提取优胜者</translation>
    </message>
    <message>
        <source>Found for %1</source>
        <translation>为 %1 找到</translation>
    </message>
    <message>
        <source>The winner could not be saved as a model: %1</source>
        <translation>无法将优胜者保存为模型：%1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>random search</source>
        <translation>随机搜索</translation>
    </message>
    <message>
        <source>evolution</source>
        <translation>进化</translation>
    </message>
    <message>
        <source>%1, population %2, seed %3</source>
        <translation>%1，种群 %2，随机种子 %3</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>over the budget</source>
        <translation>超出预算</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>predicted %1, measured %2, budget %3</source>
        <translation>预测 %1，实测 %2，预算 %3</translation>
    </message>
    <message>
        <source>predicted %1, budget %2</source>
        <translation>预测 %1，预算 %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>优胜者</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>目前最优</translation>
    </message>
    <message>
        <source>Proxy loss</source>
        <translation>代理损失</translation>
    </message>
    <message>
        <source>Latency, predicted</source>
        <translation>延迟，预测</translation>
    </message>
    <message>
        <source>Latency, measured</source>
        <translation>延迟，实测</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未实测</translation>
    </message>
    <message>
        <source>after the search</source>
        <translation>搜索结束后</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>延迟预算</translation>
    </message>
    <message>
        <source>Found in generation</source>
        <translation>找到于第几代</translation>
    </message>
    <message>
        <source>Architectures evaluated</source>
        <translation>已评估的架构</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>No candidate yet</source>
        <translation>还没有候选</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) with a lower proxy loss measured slower on this machine and were left out.</source>
        <translation>
            <numerusform>%n 个代理损失更低的候选在本机实测更慢，已被排除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as a model; Pareto and Translate have it.</source>
        <translation>已保存为模型；可在“帕累托”和“翻译”页使用。</translation>
    </message>
    <message>
        <source>Saving it as a model.</source>
        <translation>正在保存为模型。</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>停止并保留最优</translation>
    </message>
    <message>
        <source>New search…</source>
        <translation>新搜索…</translation>
    </message>
    <message>
        <source>Open in Architecture</source>
        <translation>在“架构”页打开</translation>
    </message>
    <message>
        <source>Translate with it</source>
        <translation>用它翻译</translation>
    </message>
    <message>
        <source>Start search</source>
        <translation>开始搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchView</name>
    <message>
        <source>generation</source>
        <translation>代</translation>
    </message>
    <message>
        <source>this generation</source>
        <translation>本代</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>front so far</source>
        <translation>目前的前沿</translation>
    </message>
    <message>
        <source>winner</source>
        <translation>优胜者</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>目前最优</translation>
    </message>
    <message>
        <source>generation %1, %2 M</source>
        <translation>第 %1 代，%2 M</translation>
    </message>
    <message>
        <source>The first generation is being evaluated. Its candidates appear here.</source>
        <translation>正在评估第一代，其候选将显示在这里。</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>暂无内容。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; / %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最优</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位</translation>
    </message>
    <message>
        <source>%1 candidates</source>
        <translation>%1 个候选</translation>
    </message>
    <message>
        <source>%1 evaluated</source>
        <translation>已评估 %1</translation>
    </message>
    <message>
        <source>%1 % of children allowed</source>
        <translation>%1% 的后代符合要求</translation>
    </message>
    <message>
        <source>still improving</source>
        <translation>仍在改进</translation>
    </message>
    <message>
        <source>no better for 5 generations</source>
        <translation>已有 5 代没有改进</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>给定</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>mutation</source>
        <translation>变异</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>交叉</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>亲代</translation>
    </message>
    <message>
        <source>generation %1, %2</source>
        <translation>第 %1 代，%2</translation>
    </message>
    <message>
        <source>Winner, %1</source>
        <translation>优胜者，%1</translation>
    </message>
    <message>
        <source>Arrow keys walk the points. Enter selects, P pins.</source>
        <translation>方向键在点之间移动。回车选择，P 固定。</translation>
    </message>
    <message>
        <source>Point under the pointer: %1, %2. Enter selects, P pins.</source>
        <translation>指针处的点：%1，%2。回车选择，P 固定。</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>代</translation>
    </message>
    <message>
        <source>Replay the generations</source>
        <translation>逐代回放</translation>
    </message>
    <message>
        <source>Generation shown</source>
        <translation>当前显示的代</translation>
    </message>
    <message>
        <source>Best loss by generation</source>
        <translation>各代最优损失</translation>
    </message>
    <message>
        <source>Family of the winner</source>
        <translation>优胜者的家族</translation>
    </message>
    <message>
        <source>This generation</source>
        <translation>本代</translation>
    </message>
    <message>
        <source>predicted latency, ms</source>
        <translation>预测延迟，ms</translation>
    </message>
    <message>
        <source>proxy loss, bits per token</source>
        <translation>代理损失，比特/词元</translation>
    </message>
    <message>
        <source>Candidates by predicted latency and proxy loss; the table of the generation holds the same numbers</source>
        <translation>按预测延迟和代理损失排列的候选；本代表格包含相同的数值</translation>
    </message>
    <message>
        <source>bits per token</source>
        <translation>比特/词元</translation>
    </message>
    <message>
        <source>Best and median proxy loss by generation</source>
        <translation>各代的最优和中位代理损失</translation>
    </message>
    <message>
        <source>Ancestors of the best candidate</source>
        <translation>最优候选的祖先</translation>
    </message>
    <message>
        <source>Candidates of the generation</source>
        <translation>本代的候选</translation>
    </message>
</context>
<context>
    <name>hat::ui::SharedWeights</name>
    <message>
        <source>Self</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>交叉</translation>
    </message>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>this layer</source>
        <translation>此层</translation>
    </message>
    <message>
        <source>full size</source>
        <translation>完整大小</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpaceChoices</name>
    <message>
        <source>about %1 · 10&lt;sup&gt;%2&lt;/sup&gt;</source>
        <translation>约 %1 · 10&lt;sup&gt;%2&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>%1 needs at least one choice.</source>
        <translation>“%1”至少需要一个选项。</translation>
    </message>
    <message>
        <source>%1 SubTransformers</source>
        <translation>%1 个 SubTransformer</translation>
    </message>
    <message>
        <source>Embedding dim</source>
        <translation>嵌入维度</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>FFN dim</source>
        <translation>FFN 维度</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>头数</translation>
    </message>
    <message>
        <source>Self heads</source>
        <translation>自注意力头数</translation>
    </message>
    <message>
        <source>Cross heads</source>
        <translation>交叉注意力头数</translation>
    </message>
    <message>
        <source>The last</source>
        <translation>最后几层</translation>
    </message>
    <message>
        <source>SubTransformers in this space</source>
        <translation>此空间中的 SubTransformer</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>Cross-attention sources</source>
        <translation>交叉注意力来源</translation>
    </message>
    <message>
        <source>Subsets</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>the last n</source>
        <translation>最后 n 层</translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>任意，共 %1 种</translation>
    </message>
    <message>
        <source>Allowed subsets of encoder layers</source>
        <translation>允许的编码器层子集</translation>
    </message>
    <message>
        <source>The SuperTransformer was not trained on this choice.</source>
        <translation>SuperTransformer 未针对此选项训练。</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpacePage</name>
    <message>
        <source>%1 G FLOPs</source>
        <translation>%1 G FLOPs</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <translation>%1 M 参数</translation>
    </message>
    <message>
        <source>change a choice</source>
        <translation>更改选项</translation>
    </message>
    <message>
        <source>change the subsets</source>
        <translation>更改子集</translation>
    </message>
    <message>
        <source>sampled from the space</source>
        <translation>从空间中抽取</translation>
    </message>
    <message>
        <source>A search looks at everything that the SuperTransformer contains: undo the changes first.</source>
        <translation>搜索会考察 SuperTransformer 所含的全部内容：请先撤销更改。</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 处更改</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 处更改</translation>
    </message>
    <message>
        <source>everything that the SuperTransformer contains</source>
        <translation>SuperTransformer 所含的全部内容</translation>
    </message>
    <message>
        <source>As the workspace brings it along</source>
        <translation>工作区自带</translation>
    </message>
    <message>
        <source>Sample the space</source>
        <translation>对空间抽样</translation>
    </message>
    <message>
        <source>FLOPs, G</source>
        <translation>FLOPs，G</translation>
    </message>
    <message>
        <source>parameters without embeddings, M</source>
        <translation>不含嵌入的参数量，M</translation>
    </message>
    <message>
        <source>predicted latency, ms</source>
        <translation>预测延迟，ms</translation>
    </message>
    <message>
        <source>No device has been measured, so nothing predicts milliseconds yet. Choose other axes, or measure this machine.</source>
        <translation>尚未实测任何设备，因此还无法预测毫秒数。请选择其他坐标轴，或实测本机。</translation>
    </message>
    <message>
        <source>%1, 1 decoder layer</source>
        <translation>%1，1 个解码器层</translation>
    </message>
    <message>
        <source>%1, %2 decoder layers</source>
        <translation>%1，%2 个解码器层</translation>
    </message>
    <message>
        <source>At %1 G FLOPs the slowest model takes %2 times as long as the fastest.</source>
        <translation>在 %1 G FLOPs 处，最慢的模型耗时是最快的 %2 倍。</translation>
    </message>
    <message>
        <source>Equal FLOPs, different milliseconds</source>
        <translation>FLOPs 相同，毫秒不同</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 个样本</translation>
    </message>
    <message>
        <source>What a choice costs is known once a device has been measured.</source>
        <translation>实测设备后，即可知道各选项的代价。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>%1 to %2 M</source>
        <translation>%1 至 %2 M</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOPs</translation>
    </message>
    <message>
        <source>%1 to %2 G</source>
        <translation>%1 至 %2 G</translation>
    </message>
    <message>
        <source>Latency, predicted</source>
        <translation>延迟，预测</translation>
    </message>
    <message>
        <source>%1 to %2 ms</source>
        <translation>%1 至 %2 ms</translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>%1 以内</translation>
    </message>
    <message>
        <source>%1 % of samples</source>
        <translation>%1% 的样本</translation>
    </message>
    <message>
        <source>Every choice lies inside the trained weights: embedding %1, FFN %2, %3 + %4 layers.</source>
        <translation>所有选项都在已训练的权重之内：嵌入 %1，FFN %2，%3 + %4 层。</translation>
    </message>
    <message>
        <source>any subset of sources</source>
        <translation>任意来源子集</translation>
    </message>
    <message>
        <source>The weights have room for every choice, but were never trained on: %1. Train the SuperTransformer on this space before you trust its losses.</source>
        <translation>权重容得下所有选项，但从未针对以下内容训练：%1。请先在此空间上训练 SuperTransformer，再信任其损失。</translation>
    </message>
    <message>
        <source>encoder dim %1</source>
        <translation>编码器维度 %1</translation>
    </message>
    <message>
        <source>decoder dim %1</source>
        <translation>解码器维度 %1</translation>
    </message>
    <message>
        <source>%1 encoder layers</source>
        <translation>%1 个编码器层</translation>
    </message>
    <message>
        <source>one encoder layer more</source>
        <translation>多一个编码器层</translation>
    </message>
    <message>
        <source>%1 decoder layers</source>
        <translation>%1 个解码器层</translation>
    </message>
    <message>
        <source>one decoder layer more</source>
        <translation>多一个解码器层</translation>
    </message>
    <message>
        <source>encoder FFN %1</source>
        <translation>编码器 FFN %1</translation>
    </message>
    <message>
        <source>decoder FFN %1</source>
        <translation>解码器 FFN %1</translation>
    </message>
    <message>
        <source>encoder heads %1</source>
        <translation>编码器头数 %1</translation>
    </message>
    <message>
        <source>decoder self heads %1</source>
        <translation>解码器自注意力头数 %1</translation>
    </message>
    <message>
        <source>decoder cross heads %1</source>
        <translation>解码器交叉注意力头数 %1</translation>
    </message>
    <message>
        <source>the last %1 as sources</source>
        <translation>最后 %1 层作为来源</translation>
    </message>
    <message>
        <source>one source more</source>
        <translation>多一个来源</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 ms, %2 %</source>
        <translation>%1 ms，%2%</translation>
    </message>
    <message>
        <source>Mean change over samples that differ in nothing else.</source>
        <translation>其他方面完全相同的样本之间的平均变化。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Sample again</source>
        <translation>重新抽样</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>No search space yet</source>
        <translation>还没有搜索空间</translation>
    </message>
    <message>
        <source>A workspace with a search space or a SuperTransformer is needed: open the sample workspace, or one of your own.</source>
        <translation>需要含有搜索空间或 SuperTransformer 的工作区：请打开示例工作区，或您自己的工作区。</translation>
    </message>
    <message>
        <source>x  FLOPs</source>
        <translation>x  FLOPs</translation>
    </message>
    <message>
        <source>x  Parameters</source>
        <translation>x  参数量</translation>
    </message>
    <message>
        <source>y  Latency</source>
        <translation>y  延迟</translation>
    </message>
    <message>
        <source>y  Parameters</source>
        <translation>y  参数量</translation>
    </message>
    <message>
        <source>y  FLOPs</source>
        <translation>y  FLOPs</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>Cloud of sampled architectures</source>
        <translation>抽样架构的散点云</translation>
    </message>
    <message>
        <source>What each choice costs</source>
        <translation>每个选项的代价</translation>
    </message>
    <message>
        <source>Reach of this space</source>
        <translation>此空间的范围</translation>
    </message>
    <message>
        <source>Fits the SuperTransformer</source>
        <translation>与 SuperTransformer 相符</translation>
    </message>
    <message>
        <source>What am I looking at?</source>
        <translation>我看到的是什么？</translation>
    </message>
    <message>
        <source>Each dot is one architecture drawn from this space. If FLOPs told the time, the dots would lie on a line. They lie on one shelf for each number of decoder layers instead, because the decoder runs once for every word.</source>
        <translation>每个点是从此空间抽取的一个架构。如果 FLOPs 能说明耗时，这些点就会落在一条线上。但它们按解码器层数分成一级级台阶，因为解码器每个词都要运行一次。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
</context>
<context>
    <name>hat::ui::TrainForm</name>
    <message>
        <source>One set of weights for the whole search space &quot;%1&quot;: each update trains one SubTransformer drawn from it.</source>
        <translation>整个搜索空间“%1”共用一套权重：每一步训练从中抽取的一个 SubTransformer。</translation>
    </message>
    <message>
        <source>Open a workspace with a search space.</source>
        <translation>请打开一个含有搜索空间的工作区。</translation>
    </message>
    <message>
        <source>Choose an architecture first, on the Search, Pareto or Architecture page.</source>
        <translation>请先在“搜索”“帕累托”或“架构”页选择一个架构。</translation>
    </message>
    <message>
        <source>This workspace has no SuperTransformer to inherit weights from.</source>
        <translation>此工作区没有可供继承权重的 SuperTransformer。</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>新训练</translation>
    </message>
    <message>
        <source>A training runs in the background, writes checkpoints, and goes on where it was when it is interrupted. It needs parallel text.</source>
        <translation>训练在后台运行并写入检查点，中断后可从原处继续。它需要平行文本。</translation>
    </message>
    <message>
        <source>SuperTransformer</source>
        <translation>SuperTransformer</translation>
    </message>
    <message>
        <source>SubTransformer, inherited weights</source>
        <translation>SubTransformer，继承权重</translation>
    </message>
    <message>
        <source>SubTransformer, from scratch</source>
        <translation>SubTransformer，从头训练</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>训练对象</translation>
    </message>
    <message>
        <source>Prepared data</source>
        <translation>已准备的数据</translation>
    </message>
    <message>
        <source>or plain text, one sentence a line, which is prepared first:</source>
        <translation>或纯文本，每行一句，将先进行准备：</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>源文</translation>
    </message>
    <message>
        <source>Target text</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>folder that &quot;hat prepare&quot; or an earlier training made</source>
        <translation>由“hat prepare”或此前训练生成的文件夹</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Tokens a batch</source>
        <translation>每批词元数</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
</context>
<context>
    <name>hat::ui::TrainPage</name>
    <message>
        <source>Compare with…</source>
        <translation>比较对象…</translation>
    </message>
    <message>
        <source>The text is being prepared; the training starts when that is done.</source>
        <translation>正在准备文本；完成后开始训练。</translation>
    </message>
    <message>
        <source>Prepare the text</source>
        <translation>准备文本</translation>
    </message>
    <message>
        <source>Train SuperTransformer</source>
        <translation>训练 SuperTransformer</translation>
    </message>
    <message>
        <source>Train SubTransformer</source>
        <translation>训练 SubTransformer</translation>
    </message>
    <message>
        <source>Trained on %1</source>
        <translation>训练于 %1</translation>
    </message>
    <message>
        <source>The SuperTransformer lies in %1.</source>
        <translation>SuperTransformer 位于 %1。</translation>
    </message>
    <message>
        <source>The SubTransformer is in the list of models.</source>
        <translation>SubTransformer 已在模型列表中。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>The first numbers come after %1 updates.</source>
        <translation>%1 步之后出现第一批数值。</translation>
    </message>
    <message>
        <source>Training pairs</source>
        <translation>训练句对</translation>
    </message>
    <message>
        <source>Validation pairs</source>
        <translation>验证句对</translation>
    </message>
    <message>
        <source>Target tokens</source>
        <translation>目标词元</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>还没有训练</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Loss, largest</source>
        <translation>损失，最大</translation>
    </message>
    <message>
        <source>Loss, smallest</source>
        <translation>损失，最小</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Gap, smallest to largest</source>
        <translation>差距，最小与最大</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>每秒词元数</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Collapse alarm: quiet</source>
        <translation>崩溃警报：无</translation>
    </message>
    <message>
        <source>The validation loss has risen by 0.3 bits or more above its best: stop, or take an earlier checkpoint.</source>
        <translation>验证损失已比最优值高出 0.3 比特或更多：请停止，或改用更早的检查点。</translation>
    </message>
    <message>
        <source>The gradients have grown tenfold: the training is about to diverge. A lower learning rate or more warmup helps.</source>
        <translation>梯度已增大十倍：训练即将发散。降低学习率或延长预热会有帮助。</translation>
    </message>
    <message>
        <source>Next: open it as a workspace, measure this machine, and search.</source>
        <translation>接下来：作为工作区打开，实测本机，然后搜索。</translation>
    </message>
    <message>
        <source>Next: evaluate it on the Pareto page, translate with it.</source>
        <translation>接下来：在“帕累托”页评估，并用它翻译。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>SuperTransformer</source>
        <translation>SuperTransformer</translation>
    </message>
    <message>
        <source>SubTransformer</source>
        <translation>SubTransformer</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>update %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stop at a checkpoint</source>
        <translation>在检查点停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open as a workspace</source>
        <translation>作为工作区打开</translation>
    </message>
    <message>
        <source>New training…</source>
        <translation>新训练…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Earlier runs…</source>
        <translation>更早的运行…</translation>
    </message>
    <message>
        <source>Run to compare with</source>
        <translation>用于比较的运行</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>步</translation>
    </message>
    <message>
        <source>loss (nll), bits per token</source>
        <translation>损失（nll），比特/词元</translation>
    </message>
    <message>
        <source>Loss by update; the export has the same as a table</source>
        <translation>各步的损失；导出的表格内容与之相同</translation>
    </message>
    <message>
        <source>Learning rate, 10⁻³</source>
        <translation>学习率，10⁻³</translation>
    </message>
    <message>
        <source>Learning rate by update</source>
        <translation>各步的学习率</translation>
    </message>
    <message>
        <source>Target tokens per second</source>
        <translation>每秒目标词元数</translation>
    </message>
    <message>
        <source>Target tokens per second by update</source>
        <translation>各步的每秒目标词元数</translation>
    </message>
    <message>
        <source>How often each choice was drawn</source>
        <translation>各选项被抽取的频率</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>语料</translation>
    </message>
</context>
<context>
    <name>hat::ui::TranslateInspector</name>
    <message>
        <source>Alternatives</source>
        <translation>备选译文</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Latency, predicted</source>
        <translation>延迟，预测</translation>
    </message>
    <message>
        <source>This text, measured</source>
        <translation>此文本，实测</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
</context>
<context>
    <name>hat::ui::TranslatePage</name>
    <message>
        <source>The translation is on the clipboard.</source>
        <translation>译文已复制到剪贴板。</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a text file</source>
        <translation>打开文本文件</translation>
    </message>
    <message>
        <source>Text files (*.txt *.en *.de *.src);;All files (*)</source>
        <translation>文本文件 (*.txt *.en *.de *.src);;所有文件 (*)</translation>
    </message>
    <message>
        <source>end of the sentence</source>
        <translation>句末</translation>
    </message>
    <message>
        <source>Attention for “%1”</source>
        <translation>“%1”的注意力</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message numerus="yes">
        <source>%n decoder layer(s)</source>
        <translation>
            <numerusform>%n 个解码器层</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <translation>%1 M 参数</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>head mean</source>
        <translation>各头平均</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>头 %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>所用模型</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 to %2, as one types</source>
        <translation>%1 → %2，边输入边翻译</translation>
    </message>
    <message>
        <source>Esc leaves the presentation</source>
        <translation>按 Esc 退出演示</translation>
    </message>
    <message>
        <source>One budget</source>
        <translation>一个预算</translation>
    </message>
    <message>
        <source>Three budgets</source>
        <translation>三个预算</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Type a sentence. It is translated as you type.</source>
        <translation>请输入一句话，边输入边翻译。</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>源文</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>延迟预算</translation>
    </message>
    <message>
        <source>No model to translate with</source>
        <translation>没有可用于翻译的模型</translation>
    </message>
    <message>
        <source>Translating needs a model whose latency on this machine is known. Open a workspace with a SuperTransformer, measure this machine, then search.</source>
        <translation>翻译需要一个已知其在本机上延迟的模型。请打开含有 SuperTransformer 的工作区，实测本机，然后进行搜索。</translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation>转到搜索</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>decoder layer</source>
        <translation>解码器层</translation>
    </message>
    <message>
        <source>Decoder layer</source>
        <translation>解码器层</translation>
    </message>
    <message>
        <source>Attention head</source>
        <translation>注意力头</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>Cross-attention of the word pointed at</source>
        <translation>所指词的交叉注意力</translation>
    </message>
</context>
<context>
    <name>hat::ui::TranslationColumn</name>
    <message numerus="yes">
        <source>%n decoder layer(s)</source>
        <translation>
            <numerusform>%n 个解码器层</numerusform>
        </translation>
    </message>
    <message>
        <source>over the budget: no model is faster</source>
        <translation>超出预算：没有更快的模型</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>复制译文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
</context>
</TS>
