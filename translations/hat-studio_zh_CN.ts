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
        <source>%1 layers are not a choice of this search space: it has %2.</source>
        <translation>%1 层不是此搜索空间的选项：可选 %2。</translation>
    </message>
    <message>
        <source>No SubTransformer with the sources %1 was trained: the same weights serve them, but have never met them.</source>
        <translation>没有训练过来源为 %1 的 SubTransformer：同一组权重可以使用它们，但从未遇到过。</translation>
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
    <message>
        <source>ms, measured</source>
        <translation>毫秒，实测</translation>
    </message>
    <message>
        <source>ms, estimated</source>
        <translation>毫秒，估计</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Largest, inherited</source>
        <translation>最大，继承权重</translation>
    </message>
    <message>
        <source>Smallest, inherited</source>
        <translation>最小，继承权重</translation>
    </message>
    <message>
        <source>a point of your own</source>
        <translation>您自己的点</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, estimated from its proxy loss</source>
        <translation>%1：%2，由代理损失估计</translation>
    </message>
    <message>
        <source>%1: %2 proxy loss, BLEU not evaluated</source>
        <translation>%1：代理损失 %2，BLEU 未评估</translation>
    </message>
    <message>
        <source>%1: not evaluated</source>
        <translation>%1：未评估</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>%1 Wh</source>
        <translation>%1 Wh</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估计值</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>estimate: %1 W assumed</source>
        <translation>估计值：假定 %1 W</translation>
    </message>
    <message>
        <source>%1 g per kWh</source>
        <translation>%1 g/kWh</translation>
    </message>
    <message>
        <source>%1 %2 per kWh</source>
        <translation>%1 %2/kWh</translation>
    </message>
    <message>
        <source>%1 %2 per hour</source>
        <translation>%1 %2/小时</translation>
    </message>
    <message>
        <source>%1; %2 (%3); %4 of CO₂ (%5); %6 (%7)</source>
        <translation>%1；%2（%3）；%4 CO₂（%5）；%6（%7）</translation>
    </message>
</context>
<context>
    <name>DeviceNames</name>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Maker&apos;s machine</source>
        <translation>制作者的机器</translation>
    </message>
    <message>
        <source>%1, 1 thread</source>
        <translation>%1，1 个线程</translation>
    </message>
    <message>
        <source>%1, %2 threads</source>
        <translation>%1，%2 个线程</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1（以前）：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个词元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine, %1</source>
        <translation>本机，%1</translation>
    </message>
    <message>
        <source>rough: ± %1 %</source>
        <translation>粗略：±%1%</translation>
    </message>
</context>
<context>
    <name>Evaluations</name>
    <message>
        <source>%1, %2 sentences</source>
        <translation>%1，%2 个句子</translation>
    </message>
    <message>
        <source>%1 per sentence, beam %2</source>
        <translation>每句 %1，束宽 %2</translation>
    </message>
    <message>
        <source>%1 for a sentence of %2 tokens</source>
        <translation>%2 个词元的句子 %1</translation>
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
        <source>updates between validations, 0 for none</source>
        <translation>两次验证之间的步数，0 表示不验证</translation>
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
    <message>
        <source>threads, 0 for all that others leave; in fp32 another number ends with slightly other weights</source>
        <translation>线程数，0 表示用其他程序留下的全部；在 fp32 下，线程数不同时得到的权重略有不同</translation>
    </message>
</context>
<context>
    <name>Genes</name>
    <message>
        <source>Embedding dim</source>
        <translation>嵌入维度</translation>
    </message>
    <message>
        <source>Encoder FFN</source>
        <translation>编码器 FFN</translation>
    </message>
    <message>
        <source>Encoder heads</source>
        <translation>编码器头数</translation>
    </message>
    <message>
        <source>Decoder FFN</source>
        <translation>解码器 FFN</translation>
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
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>JobLog</name>
    <message>
        <source>update %1: loss %2, learning rate %3, %4 tokens per s</source>
        <translation>第 %1 步：损失 %2，学习率 %3，%4 词元/s</translation>
    </message>
    <message>
        <source>update %1: validation of %2, loss %3</source>
        <translation>第 %1 步：验证 %2，损失 %3</translation>
    </message>
    <message>
        <source>update %1: checkpoint %2</source>
        <translation>第 %1 步：检查点 %2</translation>
    </message>
    <message>
        <source>%1: %2, encoder %3, decoder %4</source>
        <translation>%1：%2，编码器 %3，解码器 %4</translation>
    </message>
    <message>
        <source>generation %1: best %2, %3, predicted %4; %5 evaluated</source>
        <translation>第 %1 代：最优 %2，%3，预测 %4；已评估 %5</translation>
    </message>
    <message>
        <source>update %1: &quot;%2&quot; becomes &quot;%3&quot;</source>
        <translation>第 %1 步：“%2”译为“%3”</translation>
    </message>
    <message>
        <source>generation %1, cut short: best %2, %3, predicted %4; %5 evaluated</source>
        <translation>第 %1 代（中途停止）：最优 %2，%3，预测 %4；已评估 %5</translation>
    </message>
    <message>
        <source>%1: budget %2, kept with %3</source>
        <translation>%1：预算 %2，以 %3 的把握满足</translation>
    </message>
    <message>
        <source>%1: budget %2, not kept with %3</source>
        <translation>%1：预算 %2，用了 %3，未满足</translation>
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
        <source>encoding the training text</source>
        <translation>正在编码训练文本</translation>
    </message>
    <message>
        <source>encoding the validation text</source>
        <translation>正在编码验证文本</translation>
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
        <source>sentences</source>
        <translation>句</translation>
    </message>
    <message>
        <source>architectures</source>
        <translation>个架构</translation>
    </message>
    <message>
        <source>sentences of %1 tokens</source>
        <translation>%1 个词元的句子</translation>
    </message>
    <message>
        <source>measuring sentence lengths</source>
        <translation>正在测量句长</translation>
    </message>
    <message>
        <source>fitting the latency predictor</source>
        <translation>正在拟合延迟预测器</translation>
    </message>
    <message>
        <source>aligning words, round %1 of %2</source>
        <translation>正在对齐词语，第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>measuring again what ran slow</source>
        <translation>重新测量当时变慢的架构</translation>
    </message>
    <message>
        <source>measuring the pace of this machine</source>
        <translation>测量本机的快慢</translation>
    </message>
    <message>
        <source>measuring whether the promise is kept</source>
        <translation>正在测量承诺是否兑现</translation>
    </message>
    <message>
        <source>measuring, round %1 of %2</source>
        <translation>正在测量，第 %1 轮，共 %2 轮</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>SuperTransformer</source>
        <translation>SuperTransformer</translation>
    </message>
    <message>
        <source>One network whose weights contain every architecture of the search space.</source>
        <translation>一个网络，其权重包含搜索空间中的所有架构。</translation>
    </message>
    <message>
        <source>SubTransformer</source>
        <translation>SubTransformer</translation>
    </message>
    <message>
        <source>One architecture of the space. It uses the front part of each shared weight matrix.</source>
        <translation>空间中的一个架构。它使用每个共享权重矩阵的前面部分。</translation>
    </message>
    <message>
        <source>Proxy loss</source>
        <translation>代理损失</translation>
    </message>
    <message>
        <source>Validation loss with inherited weights, without any training of its own. Lower is better.</source>
        <translation>使用继承权重、不经任何单独训练时的验证损失。越低越好。</translation>
    </message>
    <message>
        <source>Latency predictor</source>
        <translation>延迟预测器</translation>
    </message>
    <message>
        <source>A small network that was fitted to measured times of one device. It answers at once where measuring takes a second.</source>
        <translation>根据一台设备的实测时间拟合的小型网络。实测需要一秒，而它立即给出答案。</translation>
    </message>
    <message>
        <source>Cross-attention sources</source>
        <translation>交叉注意力来源</translation>
    </message>
    <message>
        <source>The encoder layers that a decoder layer reads: any of them, not only the last.</source>
        <translation>解码器层所读取的编码器层：可以是任意几层，不限于最后一层。</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOPs</translation>
    </message>
    <message>
        <source>Additions and multiplications for one sentence. They say how much is computed, not how long it takes.</source>
        <translation>处理一个句子所需的加法和乘法次数。它说明计算量有多大，而不是耗时多久。</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>帕累托前沿</translation>
    </message>
    <message>
        <source>The models that no other model beats in both latency and quality.</source>
        <translation>在延迟和质量两方面都不被其他任何模型超越的模型。</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>How many runs of one to four words a translation shares with a reference, from 0 to 100. Only scores of the same test set can be compared.</source>
        <translation>译文与参考译文共有多少个一到四词的连续片段，取值 0 到 100。只有同一测试集的分数才能相互比较。</translation>
    </message>
    <message>
        <source>The chips on the left are the choices that an architecture may make: how wide, how deep, how many attention heads, which encoder layers a decoder layer reads. The number above them says exactly how many different SubTransformers that gives.</source>
        <translation>左侧的标签是架构可以作出的选择：多宽、多深、多少个注意力头、解码器层读取哪些编码器层。上方的数字准确说明由此得到多少个不同的 SubTransformer。</translation>
    </message>
    <message>
        <source>Each dot in the cloud is one of them, drawn at random. If FLOPs told the time, the dots would lie on one line. They lie on shelves instead, one for each number of decoder layers: the encoder reads the sentence once, but the decoder runs again for every word that it writes.</source>
        <translation>散点云中的每个点都是随机抽取的一个 SubTransformer。如果 FLOPs 能说明耗时，这些点就会落在一条线上。但它们分成一级级台阶，每种解码器层数一级：编码器只读一遍句子，而解码器每写一个词都要再运行一次。</translation>
    </message>
    <message>
        <source>Below it stands what each choice costs on each device: the mean change of latency when that choice alone is made.</source>
        <translation>下方是每个选项在每台设备上的代价：只作这一项选择时延迟的平均变化。</translation>
    </message>
    <message>
        <source>Switching a chip off removes every architecture that needs it. The number and the cloud follow at once; Undo brings it back.</source>
        <translation>关闭一个标签会移除所有需要它的架构。数字和散点云随即更新；“撤销”可将其恢复。</translation>
    </message>
    <message>
        <source>Another device moves the dots. The same choice can be cheap on a graphics card and dear on a small processor, which is why HAT searches for each device anew.</source>
        <translation>换一台设备，这些点就会移动。同一选项可能在显卡上代价很小，在小型处理器上代价很大，因此 HAT 为每台设备重新搜索。</translation>
    </message>
    <message>
        <source>Fewer heads do not save weights: the same numbers are shared by fewer, wider heads.</source>
        <translation>减少注意力头并不会节省权重：同样多的数值由更少、更宽的头分担。</translation>
    </message>
    <message>
        <source>Put FLOPs on one axis and latency on the other, and look for two dots with equal FLOPs and different times.</source>
        <translation>将 FLOPs 放在一个坐标轴上，延迟放在另一个上，找出 FLOPs 相同而耗时不同的两个点。</translation>
    </message>
    <message>
        <source>Switch off all decoder depths but one and watch the shelves go.</source>
        <translation>只保留一种解码器深度，关闭其余全部，看台阶如何消失。</translation>
    </message>
    <message>
        <source>Click a dot: it becomes the current architecture on every page.</source>
        <translation>单击一个点：它就成为所有页面上的当前架构。</translation>
    </message>
    <message>
        <source>The current architecture, drawn to scale. The encoder stands on the left and reads the source sentence, the decoder on the right writes the translation. Layer 1 is at the bottom.</source>
        <translation>按比例绘制的当前架构。左侧的编码器读取源句，右侧的解码器写出译文。第 1 层在最下方。</translation>
    </message>
    <message>
        <source>A block is as wide as its embedding dim, its bar as long as its FFN dim, its dots are attention heads. The pale shapes behind are the SuperTransformer&apos;s full size: what this SubTransformer leaves unused.</source>
        <translation>方块的宽度是其嵌入维度，条的长度是其 FFN 维度，圆点是注意力头。后面的浅色形状是 SuperTransformer 的完整大小：即此 SubTransformer 未使用的部分。</translation>
    </message>
    <message>
        <source>Lines in the middle are cross-attention: they lead from encoder layers to the decoder layers that read them. In a usual Transformer every decoder layer reads only the last encoder layer.</source>
        <translation>中间的线是交叉注意力：从编码器层连到读取它们的解码器层。在普通的 Transformer 中，每个解码器层只读取最后一个编码器层。</translation>
    </message>
    <message>
        <source>Everything that is smaller than the pale shape uses the front part of the same weights: the first columns, the first rows, the first layers.</source>
        <translation>凡是小于浅色形状的部分，都使用同一份权重的前面部分：前几列、前几行、前几层。</translation>
    </message>
    <message>
        <source>Reading more encoder layers makes more keys and values to look at, with the same weights. It costs some time and no parameters.</source>
        <translation>读取更多编码器层，就有更多的键和值可看，而权重不变。这会多花一些时间，但不增加参数。</translation>
    </message>
    <message>
        <source>A decoder layer costs more time than an encoder layer of the same size.</source>
        <translation>同样大小时，解码器层比编码器层更耗时。</translation>
    </message>
    <message>
        <source>Click a layer: the Inspector shows which slice of each weight matrix it uses.</source>
        <translation>单击某一层：检查器会显示它使用每个权重矩阵的哪个切片。</translation>
    </message>
    <message>
        <source>Press + and − on a layer and watch parameters, FLOPs, milliseconds and proxy loss move. Ctrl+Z takes it back.</source>
        <translation>在某一层上按 + 和 −，观察参数量、FLOPs、毫秒数和代理损失的变化。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Drag from an encoder layer&apos;s port to a decoder layer to add a source. Compare puts two architectures side by side and marks what differs.</source>
        <translation>从编码器层的端口拖到解码器层即可添加来源。“比较”将两个架构并排显示，并标出不同之处。</translation>
    </message>
    <message>
        <source>The course of a training. One update draws one SubTransformer at random, every choice with the same chance, and improves the weights that it uses. After thousands of updates the shared weights work for all of them.</source>
        <translation>一次训练的过程。每一步随机抽取一个 SubTransformer，各选项机会均等，并改进它所使用的权重。经过数千步，共享权重便适用于所有 SubTransformer。</translation>
    </message>
    <message>
        <source>The curves are validation losses of a few fixed architectures: the largest, the smallest and sampled ones. All of them should fall together. A loss of 5 bits per token means that the network is as unsure as if it chose among 32 equally likely tokens.</source>
        <translation>曲线是若干固定架构的验证损失：最大的、最小的和抽取的。它们应当一同下降。损失为 5 比特/词元，表示网络的不确定程度相当于在 32 个等可能的词元中选择。</translation>
    </message>
    <message>
        <source>The bars below show how often each choice was drawn against how often chance would draw it.</source>
        <translation>下方的条形显示每个选项实际被抽取的频率，并与随机抽取的期望频率对照。</translation>
    </message>
    <message>
        <source>The learning rate rises during warmup and then falls. Too high, and the loss jumps: the collapse alarm says so.</source>
        <translation>学习率在预热期间上升，随后下降。学习率过高时损失会突增：崩溃警报会发出提示。</translation>
    </message>
    <message>
        <source>A SubTransformer can be trained alone, from scratch or from inherited weights. It then no longer shares its weights with anybody, and gets better.</source>
        <translation>SubTransformer 可以单独训练，从头开始或从继承的权重开始。此后它不再与其他架构共享权重，效果也会更好。</translation>
    </message>
    <message>
        <source>More text and more updates help; a larger batch makes the curve smoother.</source>
        <translation>更多文本和更多步数有帮助；更大的批使曲线更平滑。</translation>
    </message>
    <message>
        <source>Start a training on parallel text of your own: two files, a sentence a line. It can be paused, stopped at a checkpoint, and goes on where it was.</source>
        <translation>用您自己的平行文本开始训练：两个文件，每行一句。训练可以暂停，也可以在检查点停止，之后从原处继续。</translation>
    </message>
    <message>
        <source>When a run has ended, open it as a workspace and search in it.</source>
        <translation>运行结束后，将其作为工作区打开，并在其中搜索。</translation>
    </message>
    <message>
        <source>How long architectures take on a device, measured, and how well the latency predictor knows it. Each point is one architecture: where it lies on the diagonal, the prediction was right.</source>
        <translation>各架构在一台设备上的实测耗时，以及延迟预测器对此的把握程度。每个点是一个架构：落在对角线上，说明预测准确。</translation>
    </message>
    <message>
        <source>A search asks for the latency of thousands of architectures. Measuring each of them would be slow and noisy, so some are measured, a predictor is fitted to them, and the search asks the predictor.</source>
        <translation>一次搜索要查询数千个架构的延迟。逐一实测既慢又有噪声，因此只实测其中一部分，据此拟合预测器，再由搜索查询预测器。</translation>
    </message>
    <message>
        <source>Times cover one sentence of fixed length: the encoder once, the decoder token by token with several hypotheses side by side.</source>
        <translation>耗时按一个固定长度的句子计算：编码器运行一次，解码器逐个词元运行，同时保留多个候选译文。</translation>
    </message>
    <message>
        <source>Another machine, another number of threads, or a longer sentence gives other times. A predictor speaks for the device that it was fitted on, and for no other.</source>
        <translation>换一台机器、换一个线程数或句子更长，耗时都会不同。预测器只适用于拟合时所用的设备，不适用于其他设备。</translation>
    </message>
    <message>
        <source>A machine that is busy or hot is slow for a while. The drift audit shows such stretches; they spoil a predictor that is fitted to them.</source>
        <translation>机器繁忙或过热时，会有一段时间变慢。漂移审查会显示这些时段；用它们拟合会损害预测器。</translation>
    </message>
    <message>
        <source>More measured architectures make the predictor better, up to the noise of the machine.</source>
        <translation>实测的架构越多，预测器越好，直至达到机器噪声的限度。</translation>
    </message>
    <message>
        <source>Measure this machine while nothing else runs on it. It takes about a minute for the sample workspace.</source>
        <translation>在没有其他程序运行时实测本机。对示例工作区大约需要一分钟。</translation>
    </message>
    <message>
        <source>Look at the rank correlation: for a search it matters more that the order is right than that every millisecond is.</source>
        <translation>查看等级相关系数：对搜索而言，顺序正确比每一毫秒都准确更重要。</translation>
    </message>
    <message>
        <source>See where the milliseconds go: most of them belong to the decoder.</source>
        <translation>看看毫秒都花在哪里：大部分属于解码器。</translation>
    </message>
    <message>
        <source>An evolution. The first generation is drawn at random among the architectures that keep the latency budget. The best of it have children: by mutation, where genes are drawn anew, and by crossover, where a child takes each gene from one of two parents. Children over the budget are thrown away.</source>
        <translation>一次进化。第一代从满足延迟预算的架构中随机抽取。其中最优者产生后代：变异是重新抽取部分基因，交叉是后代的每个基因取自两个亲代之一。超出预算的后代被淘汰。</translation>
    </message>
    <message>
        <source>Each dot is one candidate: to the left is faster, down is better. The stronger its colour, the later its generation. The dashed line is the budget.</source>
        <translation>每个点是一个候选：越靠左越快，越靠下越好。颜色越深，所属的代越晚。虚线是预算。</translation>
    </message>
    <message>
        <source>Nothing is trained here. A candidate is judged by its proxy loss with the SuperTransformer&apos;s weights, and by its predicted latency. That is why a search takes minutes and not months.</source>
        <translation>这里不进行任何训练。候选按其使用 SuperTransformer 权重时的代理损失和预测延迟来评判。因此搜索只需几分钟，而不是几个月。</translation>
    </message>
    <message>
        <source>A tighter budget moves the line to the left, and the best loss that can be reached goes up.</source>
        <translation>预算越紧，线越向左移，可达到的最优损失也随之升高。</translation>
    </message>
    <message>
        <source>A larger population and more generations look at more architectures. After some generations little is gained.</source>
        <translation>种群更大、代数更多，考察的架构就更多。若干代之后，收益就很小了。</translation>
    </message>
    <message>
        <source>At the end the best candidates are measured on this machine, and the winner is the best one that really keeps the budget.</source>
        <translation>最后，在本机上实测最优的几个候选，优胜者是其中真正满足预算的最优者。</translation>
    </message>
    <message>
        <source>Start a search, then move the generation slider and watch the cloud travel towards the corner.</source>
        <translation>开始搜索，然后移动代数滑块，观察散点云向角落移动。</translation>
    </message>
    <message>
        <source>Look at the winner&apos;s family: which of its ancestors came by mutation, which by crossover.</source>
        <translation>查看优胜者的家族：它的祖先中哪些来自变异，哪些来自交叉。</translation>
    </message>
    <message>
        <source>Choose random search among the settings, with the same budget and as many evaluations, and compare what it finds.</source>
        <translation>在设置中选择随机搜索，用同样的预算和同样多的评估次数，比较它找到的结果。</translation>
    </message>
    <message>
        <source>All models of the workspace by latency and quality. The step line is the front: on it, a model can only get better by becoming slower. Points off the line are beaten by another model in both.</source>
        <translation>工作区的所有模型，按延迟和质量排列。阶梯线就是前沿：前沿上的模型只有变慢才能变得更好。线外的点在两方面都被另一个模型胜过。</translation>
    </message>
    <message>
        <source>One latency budget has one winner; the front holds the answers for all budgets at once.</source>
        <translation>一个延迟预算只有一个优胜者；前沿则一次给出所有预算的答案。</translation>
    </message>
    <message>
        <source>The table and the parallel lines show the same models. A line passes through the values of its genes, so one sees what good models have in common.</source>
        <translation>表格和平行线显示相同的模型。每条线穿过其各基因的取值，由此可以看出好模型的共同之处。</translation>
    </message>
    <message>
        <source>Every search adds its winner, every trained SubTransformer becomes a model.</source>
        <translation>每次搜索都会加入其优胜者，每个训练好的 SubTransformer 都成为一个模型。</translation>
    </message>
    <message>
        <source>Predicted and measured latency can differ, and so can the front. Choose which one the axis shows.</source>
        <translation>预测延迟与实测延迟可能不同，前沿也会随之不同。可选择坐标轴显示哪一种。</translation>
    </message>
    <message>
        <source>Proxy loss and BLEU order models alike, but not exactly: the proxy is evaluated without training.</source>
        <translation>代理损失与 BLEU 对模型的排序相近，但不完全一致：代理损失无需训练即可评估。</translation>
    </message>
    <message>
        <source>Drag the budget line and see which models are allowed.</source>
        <translation>拖动预算线，查看哪些模型符合要求。</translation>
    </message>
    <message>
        <source>Drag along an axis of the parallel lines to keep only models with those values.</source>
        <translation>沿平行线的某个坐标轴拖动，只保留取这些值的模型。</translation>
    </message>
    <message>
        <source>Pin two models with P, then open Architecture and compare them.</source>
        <translation>用 P 固定两个模型，然后打开“架构”页进行比较。</translation>
    </message>
    <message>
        <source>The sentence is translated as you type, by the best model that keeps each budget: fast and plain on the left, slower and better on the right.</source>
        <translation>边输入边翻译，每个预算都由符合它的最佳模型来翻译：左边快而朴素，右边慢而更好。</translation>
    </message>
    <message>
        <source>Each tick of the slider is a model, with its silhouette above it. The bar under a translation shows the measured milliseconds of this sentence against the predicted ones and the budget.</source>
        <translation>滑动条上的每个刻度是一个模型，其上方是它的轮廓。译文下方的条显示这句话的实测毫秒数，并与预测毫秒数和预算对照。</translation>
    </message>
    <message>
        <source>The table below is cross-attention: how much each source word counted while one word was written, for each encoder layer that a decoder layer reads. The numbers of one decoder layer add up to 1 over all that it reads.</source>
        <translation>下方表格是交叉注意力：写出一个词时每个源词所占的分量，按解码器层所读取的各个编码器层列出。一个解码器层的数值在它所读取的全部内容上合计为 1。</translation>
    </message>
    <message>
        <source>Moving a thumb changes the budget, and at some point the model.</source>
        <translation>移动滑块会改变预算，到某一点时模型也会随之改变。</translation>
    </message>
    <message>
        <source>Longer sentences take longer: the decoder runs once for each token. Predictions are for one sentence length and are off for others.</source>
        <translation>句子越长，用时越久：解码器每个词元都要运行一次。预测只针对一种句长，对其他长度会有偏差。</translation>
    </message>
    <message>
        <source>The sample&apos;s models are small, and trained on messages, help texts and games: sentences of that kind come out best.</source>
        <translation>示例的模型很小，用消息、帮助文本和游戏文本训练而成：这类句子译得最好。</translation>
    </message>
    <message>
        <source>Type the same sentence with and without its last words and watch the milliseconds.</source>
        <translation>输入同一句话，分别带上和去掉最后几个词，观察毫秒数的变化。</translation>
    </message>
    <message>
        <source>Point at a word of the translation to see which source words it came from. Choose another decoder layer: it may read other encoder layers.</source>
        <translation>指向译文中的一个词，查看它来自哪些源词。选择另一个解码器层：它可能读取别的编码器层。</translation>
    </message>
    <message>
        <source>F5 turns the page into a presentation: large type, nothing else.</source>
        <translation>按 F5 将页面变为演示：只有大字，别无其他。</translation>
    </message>
    <message>
        <source>Choose HAT&apos;s WMT space in the header: what does one decoder layer more cost on a graphics card, a server&apos;s processor and a small board? File &gt; Import takes HAT&apos;s measurements of all three.</source>
        <translation>在页眉中选择 HAT 的 WMT 空间：多一个解码器层，在显卡、服务器处理器和小型开发板上各要多少代价？“文件 &gt; 导入”可读取 HAT 对这三者的测量。</translation>
    </message>
    <message>
        <source>Allow any subset of sources, or fewer choices, and search that.</source>
        <translation>允许任意来源子集，或减少选项，然后在其中搜索。</translation>
    </message>
    <message>
        <source>Lay other runs over this one: choose them in the header.</source>
        <translation>把其他运行叠加在此之上：在页眉中选择。</translation>
    </message>
    <message>
        <source>Read what the network says now, in the Inspector, of a sentence that it was never trained on. A low loss means little where words repeat themselves.</source>
        <translation>在检查器中查看网络对一个从未训练过的句子现在怎么译。若词语不断重复，损失再低也说明不了什么。</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>expected &quot;{}&quot;</source>
        <translation>应为“{}”</translation>
    </message>
    <message>
        <source>expected &apos;{}&apos;</source>
        <translation>应为“{}”</translation>
    </message>
    <message>
        <source>expected {} (a whole number from 1)</source>
        <translation>应为{}（不小于 1 的整数）</translation>
    </message>
    <message>
        <source>{} at column {}, found &quot;{}&quot;</source>
        <translation>{}（第 {} 列），实为“{}”</translation>
    </message>
    <message>
        <source>{} at column {}, the text ends there</source>
        <translation>{}（第 {} 列），但文本在此结束</translation>
    </message>
    <message>
        <source>an encoder layer</source>
        <translation>编码器层编号</translation>
    </message>
    <message>
        <source>expected an encoder layer of at most {}</source>
        <translation>编码器层编号应不超过 {}</translation>
    </message>
    <message>
        <source>expected an ascending range of encoder layers</source>
        <translation>编码器层的范围应为升序</translation>
    </message>
    <message>
        <source>expected each encoder layer once</source>
        <translation>每个编码器层应只出现一次</translation>
    </message>
    <message>
        <source>the encoder&apos;s embedding dim</source>
        <translation>编码器的嵌入维度</translation>
    </message>
    <message>
        <source>an FFN dim</source>
        <translation>一个 FFN 维度</translation>
    </message>
    <message>
        <source>a number of heads</source>
        <translation>头数</translation>
    </message>
    <message>
        <source>the decoder&apos;s embedding dim</source>
        <translation>解码器的嵌入维度</translation>
    </message>
    <message>
        <source>a number of self-attention heads</source>
        <translation>自注意力头数</translation>
    </message>
    <message>
        <source>a number of cross-attention heads</source>
        <translation>交叉注意力头数</translation>
    </message>
    <message>
        <source>expected at least 1 head, got {}</source>
        <translation>应至少有 1 个头，实为 {}</translation>
    </message>
    <message>
        <source>expected a divisor of the q/k/v dim {}, got {}</source>
        <translation>应为 q/k/v 维度 {} 的约数，实为 {}</translation>
    </message>
    <message>
        <source>expected a positive {}, got {}</source>
        <translation>{}应为正数，实为 {}</translation>
    </message>
    <message>
        <source>expected at most {}, got {}</source>
        <translation>应不超过 {}，实为 {}</translation>
    </message>
    <message>
        <source>embedding dim</source>
        <translation>嵌入维度</translation>
    </message>
    <message>
        <source>expected at least one layer</source>
        <translation>应至少有一层</translation>
    </message>
    <message>
        <source>FFN dim</source>
        <translation>FFN 维度</translation>
    </message>
    <message>
        <source>expected at least one encoder layer</source>
        <translation>应至少有一个编码器层</translation>
    </message>
    <message>
        <source>expected encoder layers of at most {}, got {}</source>
        <translation>编码器层编号应不超过 {}，实为 {}</translation>
    </message>
    <message>
        <source>expected a path of at most {} bytes, got {}</source>
        <translation>路径应不超过 {} 字节，实为 {} 字节</translation>
    </message>
    <message>
        <source>expected names of at most {} bytes in the path, got one of {}</source>
        <translation>路径中的名称应不超过 {} 字节，其中一个为 {} 字节</translation>
    </message>
    <message>
        <source>expected {}, but it is missing</source>
        <translation>缺少{}</translation>
    </message>
    <message>
        <source>expected {} of at least {}, got {}</source>
        <translation>{}应不小于 {}，实为 {}</translation>
    </message>
    <message>
        <source>expected {} from {} to {}, got {}</source>
        <translation>{}应在 {} 到 {} 之间，实为 {}</translation>
    </message>
    <message>
        <source>expected {} from {} and below {}, got {}</source>
        <translation>{}应不小于 {} 且小于 {}，实为 {}</translation>
    </message>
    <message>
        <source>expected a file, but there is none at {}</source>
        <translation>应为文件，但 {} 处没有文件</translation>
    </message>
    <message>
        <source>expected a file, got the folder {}</source>
        <translation>应为文件，实为文件夹 {}</translation>
    </message>
    <message>
        <source>expected a file that can be read, but {} cannot</source>
        <translation>应为可读取的文件，但 {} 无法读取</translation>
    </message>
    <message>
        <source>expected a folder, but there is none at {}</source>
        <translation>应为文件夹，但 {} 处没有文件夹</translation>
    </message>
    <message>
        <source>expected a folder, got the file {}</source>
        <translation>应为文件夹，实为文件 {}</translation>
    </message>
    <message>
        <source>expected a model folder, but there is none at {}</source>
        <translation>应为模型文件夹，但 {} 处没有</translation>
    </message>
    <message>
        <source>expected a model folder, got the file {}: {} makes a model folder of a checkpoint of HAT</source>
        <translation>应为模型文件夹，实为文件 {}：可用 {} 将 HAT 的检查点转换为模型文件夹</translation>
    </message>
    <message>
        <source>expected a model folder, got the file {}</source>
        <translation>应为模型文件夹，实为文件 {}</translation>
    </message>
    <message>
        <source>expected a model folder, but {} has no model.yaml</source>
        <translation>应为模型文件夹，但 {} 中没有 model.yaml</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <extracomment>A file, a line, a field and what is wrong there: &quot;model.yaml: line 3: space: expected ...&quot;</extracomment>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>expected the text form &quot;enc ... | dec ...&quot;, a file, or a name of hat zoo, got &quot;{}&quot;</source>
        <translation>应为文本形式 &quot;enc ... | dec ...&quot;、文件或 hat zoo 中的名称，实为“{}”</translation>
    </message>
    <message>
        <source>expected a file or one of the presets {}, got &quot;{}&quot;</source>
        <translation>应为文件或以下预设之一：{}，实为“{}”</translation>
    </message>
    <message>
        <source>expected a file to write, but {} is a link that leads nowhere</source>
        <translation>应为可写入的文件，但 {} 是无效链接</translation>
    </message>
    <message>
        <source>expected a file to write, got the folder {}</source>
        <translation>应为可写入的文件，实为文件夹 {}</translation>
    </message>
    <message>
        <source>expected a file that can be written, but {} cannot</source>
        <translation>应为可写入的文件，但 {} 无法写入</translation>
    </message>
    <message>
        <source>expected another file, but {} says what its folder is: a folder cannot do without it</source>
        <translation>应为另一个文件：{} 说明其所在文件夹是什么，该文件夹不能没有它</translation>
    </message>
    <message>
        <source>expected a file to write, but there is no folder {}</source>
        <translation>应为可写入的文件，但文件夹 {} 不存在</translation>
    </message>
    <message>
        <source>expected a file to write, but the folder {} cannot be written</source>
        <translation>应为可写入的文件，但文件夹 {} 无法写入</translation>
    </message>
    <message>
        <source>expected a folder to write, but {} is a link that leads nowhere</source>
        <translation>应为可写入的文件夹，但 {} 是无效链接</translation>
    </message>
    <message>
        <source>expected a folder to write, got the file {}</source>
        <translation>应为可写入的文件夹，实为文件 {}</translation>
    </message>
    <message>
        <source>expected a folder to write, but {} cannot be written</source>
        <translation>应为可写入的文件夹，但 {} 无法写入</translation>
    </message>
    <message>
        <source>expected another place than that of {}, which is read from there: {}</source>
        <translation>应为不同于 {} 的位置，因为要从那里读取：{}</translation>
    </message>
    <message>
        <source>expected another folder than the working directory, because all of it is replaced</source>
        <translation>应为工作目录以外的文件夹，因为其全部内容会被替换</translation>
    </message>
    <message>
        <source>expected a folder that does not hold {}, because all of it is replaced: {}</source>
        <translation>应为不包含 {} 的文件夹，因为其全部内容会被替换：{}</translation>
    </message>
    <message>
        <source>expected a file outside of {}, which is read from there: {}</source>
        <translation>应为 {} 之外的文件，因为要从那里读取：{}</translation>
    </message>
    <message>
        <source>expected a folder outside of {}, which is read from there: {}</source>
        <translation>应为 {} 之外的文件夹，因为要从那里读取：{}</translation>
    </message>
    <message>
        <source>expected a file that is not there yet, but {} holds {}</source>
        <translation>应为尚不存在的文件，但 {} 中已有{}</translation>
    </message>
    <message>
        <source>expected {}, but {} holds other files</source>
        <translation>应为{}，但 {} 中有其他文件</translation>
    </message>
    <message>
        <source>a checkpoint of HAT</source>
        <translation>一个 HAT 检查点</translation>
    </message>
    <message>
        <source>a model folder to write</source>
        <translation>要写入的模型文件夹</translation>
    </message>
    <message>
        <source>a new, an empty or a model folder</source>
        <translation>新文件夹、空文件夹或模型文件夹</translation>
    </message>
    <message>
        <source>expected dictionaries of both languages or of neither</source>
        <translation>应同时给出两种语言的词典，或都不给</translation>
    </message>
    <message>
        <source>expected dictionaries together with byte pairs</source>
        <translation>字节对应与词典一起给出</translation>
    </message>
    <message>
        <source>a folder of fairseq&apos;s binarised data</source>
        <translation>存放 fairseq 二进制化数据的文件夹</translation>
    </message>
    <message>
        <source>a data folder to write</source>
        <translation>要写入的数据文件夹</translation>
    </message>
    <message>
        <source>a new, an empty or a prepared data folder</source>
        <translation>新文件夹、空文件夹或已准备的数据文件夹</translation>
    </message>
    <message>
        <source>expected both languages or neither</source>
        <translation>应同时给出两种语言，或都不给</translation>
    </message>
    <message>
        <source>a number of hypotheses</source>
        <translation>候选译文数</translation>
    </message>
    <message>
        <source>an exponent</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>a number of tokens</source>
        <translation>词元数</translation>
    </message>
    <message>
        <source>a number of sentences</source>
        <translation>句子数</translation>
    </message>
    <message>
        <source>a number of threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>expected a learning rate above 0 and up to {}, got {}</source>
        <translation>学习率应大于 0 且不超过 {}，实为 {}</translation>
    </message>
    <message>
        <source>the training text of the source language</source>
        <translation>源语言的训练文本</translation>
    </message>
    <message>
        <source>the training text of the target language</source>
        <translation>目标语言的训练文本</translation>
    </message>
    <message>
        <source>expected validation text in both languages or in neither, got only {}</source>
        <translation>应同时给出两种语言的验证文本，或都不给，实际只有 {}</translation>
    </message>
    <message>
        <source>a language code</source>
        <translation>语言代码</translation>
    </message>
    <message>
        <source>expected another language than the source&apos;s, got {} twice</source>
        <translation>应为与源语言不同的语言，实际两者都是 {}</translation>
    </message>
    <message>
        <source>expected a language code such as en, got &quot;{}&quot;</source>
        <translation>应为 en 这样的语言代码，实为“{}”</translation>
    </message>
    <message>
        <source>expected keep_labels beside it, which says which of them are kept, but it is missing</source>
        <translation>应同时给出 keep_labels（说明保留其中哪些），但缺少它</translation>
    </message>
    <message>
        <source>expected the file with one label a line that keep_labels chooses from, but it is missing</source>
        <translation>应有供 keep_labels 选择的文件（每行一个标签），但缺少它</translation>
    </message>
    <message>
        <source>expected valid_source and valid_target beside it, but they are missing</source>
        <translation>应同时给出 valid_source 和 valid_target，但缺少它们</translation>
    </message>
    <message>
        <source>a prepared data folder</source>
        <translation>已准备的数据文件夹</translation>
    </message>
    <message>
        <source>a folder for the run</source>
        <translation>运行的文件夹</translation>
    </message>
    <message>
        <source>a new or an empty folder, or one that holds a run to resume</source>
        <translation>新文件夹、空文件夹，或含有可继续的运行的文件夹</translation>
    </message>
    <message>
        <source>the architecture of the SubTransformer</source>
        <translation>该 SubTransformer 的架构</translation>
    </message>
    <message>
        <source>expected no architecture: a SuperTransformer trains all of its space</source>
        <translation>不应给出架构：SuperTransformer 训练其整个空间</translation>
    </message>
    <message>
        <source>a probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>a number of updates</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>分钟数</translation>
    </message>
    <message>
        <source>a number of batches</source>
        <translation>批数</translation>
    </message>
    <message>
        <source>a learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>expected at most lr ({}), got {}</source>
        <translation>应不超过 lr（{}），实为 {}</translation>
    </message>
    <message>
        <source>a decay</source>
        <translation>衰减率</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>a norm</source>
        <translation>范数</translation>
    </message>
    <message>
        <source>a number of checkpoints</source>
        <translation>检查点数</translation>
    </message>
    <message>
        <source>expected at most keep_checkpoints ({}), got {}</source>
        <translation>应不超过 keep_checkpoints（{}），实为 {}</translation>
    </message>
    <message>
        <source>a number of architectures</source>
        <translation>架构数</translation>
    </message>
    <message>
        <source>a number of runs</source>
        <translation>运行次数</translation>
    </message>
    <message>
        <source>the CSV to go on with</source>
        <translation>要继续的 CSV</translation>
    </message>
    <message>
        <source>something (measured rows: resume goes on with them)</source>
        <translation>内容（实测数据行：resume 可据此继续）</translation>
    </message>
    <message>
        <source>expected a machine as ssh names it, such as pi@raspberrypi, got &quot;{}&quot;</source>
        <translation>应为 ssh 所用的机器名称，例如 pi@raspberrypi，实为“{}”</translation>
    </message>
    <message>
        <source>expected the path of a program, in letters, digits and . _ - / ~ +, got &quot;{}&quot;</source>
        <translation>应为程序的路径，只含字母、数字和 . _ - / ~ +，实为“{}”</translation>
    </message>
    <message>
        <source>a number of sentence lengths</source>
        <translation>句长数</translation>
    </message>
    <message>
        <source>a CSV of architectures and milliseconds</source>
        <translation>包含架构和毫秒数的 CSV</translation>
    </message>
    <message>
        <source>a predictor file to write</source>
        <translation>要写入的预测器文件</translation>
    </message>
    <message>
        <source>a number of steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>a number of rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>expected a share above 0 and below 0.5, got {}</source>
        <translation>份额应大于 0 且小于 0.5，实为 {}</translation>
    </message>
    <message>
        <source>a SuperTransformer folder</source>
        <translation>一个 SuperTransformer 文件夹</translation>
    </message>
    <message>
        <source>the latency predictor of the device</source>
        <translation>该设备的延迟预测器</translation>
    </message>
    <message>
        <source>the folder of the search to go on with</source>
        <translation>要继续的搜索的文件夹</translation>
    </message>
    <message>
        <source>the folder of a search, or a new one</source>
        <translation>搜索的文件夹或新文件夹</translation>
    </message>
    <message>
        <source>a new or an empty folder (resume goes on with a search)</source>
        <translation>新文件夹或空文件夹（resume 可继续搜索）</translation>
    </message>
    <message>
        <source>expected either the front or a random search, got both</source>
        <translation>应为前沿或随机搜索之一，实际两者都已指定</translation>
    </message>
    <message>
        <source>expected a positive number of ms, got {}</source>
        <translation>毫秒数应为正数，实为 {}</translation>
    </message>
    <message>
        <source>a number of candidates</source>
        <translation>候选数</translation>
    </message>
    <message>
        <source>expected at most the population ({}), got {}</source>
        <translation>应不超过种群大小（{}），实为 {}</translation>
    </message>
    <message>
        <source>a number of children</source>
        <translation>后代数</translation>
    </message>
    <message>
        <source>expected parents + mutations + crossovers ({} + {} + {} = {}), got {}</source>
        <translation>应为 parents + mutations + crossovers（{} + {} + {} = {}），实为 {}</translation>
    </message>
    <message>
        <source>expected 0 or a factor from {} to {}, got {}</source>
        <translation>应为 0 或 {} 到 {} 之间的系数，实为 {}</translation>
    </message>
    <message>
        <source>a number of generations</source>
        <translation>代数</translation>
    </message>
    <message>
        <source>a number of tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>a model folder</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>a number of translations</source>
        <translation>译文数</translation>
    </message>
    <message>
        <source>expected at most the beam ({}), got {}</source>
        <translation>应不超过束宽（{}），实为 {}</translation>
    </message>
    <message>
        <source>expected whole lines with {}, got both</source>
        <translation>使用 {} 时应为整行，实际两者都已指定</translation>
    </message>
    <message>
        <source>the text to translate</source>
        <translation>要翻译的文本</translation>
    </message>
    <message>
        <source>the reference translation</source>
        <translation>参考译文</translation>
    </message>
    <message>
        <source>a number of watts</source>
        <translation>瓦数</translation>
    </message>
    <message>
        <source>a number of grams</source>
        <translation>克数</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>the name of a currency</source>
        <translation>货币的名称</translation>
    </message>
    <message>
        <source>{}
{}</source>
        <translation>{}
{}</translation>
    </message>
    <message>
        <source>cannot be written: {}</source>
        <translation>无法写入：{}</translation>
    </message>
    <message>
        <source>expected an architecture: its text form &quot;enc ... | dec ...&quot;, &quot;architecture: ...&quot;, or HAT&apos;s keys</source>
        <translation>应为架构：其文本形式 &quot;enc ... | dec ...&quot;、&quot;architecture: ...&quot; 或 HAT 的键</translation>
    </message>
    <message>
        <source>{}; got a table, whose first line is &quot;{}&quot;</source>
        <translation>{}；实为表格，其首行为“{}”</translation>
    </message>
    <message>
        <source>expected an architecture, got a config of {}</source>
        <translation>应为架构，实为配置：{}</translation>
    </message>
    <message>
        <source>expected the key {}, or HAT&apos;s keys ({} and so on)</source>
        <translation>应有键 {}，或 HAT 的键（{} 等）</translation>
    </message>
    <message>
        <source>expected an architecture file or a model folder, got a folder without model.yaml</source>
        <translation>应为架构文件或模型文件夹，实为没有 model.yaml 的文件夹</translation>
    </message>
    <message>
        <source>expected the last 1, 2 or 3 of {} encoder layers, which is all that HAT can express, got {}</source>
        <translation>应为 {} 个编码器层中的最后 1、2 或 3 层（HAT 只能表达这些），实为 {}</translation>
    </message>
    <message>
        <source>expected a file to write, got an empty name</source>
        <translation>应为可写入的文件，实为空名称</translation>
    </message>
    <message>
        <source>cannot be written: it is a link that leads nowhere</source>
        <translation>无法写入：这是无效链接</translation>
    </message>
    <message>
        <source>expected a file to write, got a folder</source>
        <translation>应为可写入的文件，实为文件夹</translation>
    </message>
    <message>
        <source>cannot be written: there is no folder {}</source>
        <translation>无法写入：文件夹 {} 不存在</translation>
    </message>
    <message>
        <source>cannot be flushed to the disk: {}</source>
        <translation>无法刷新到磁盘：{}</translation>
    </message>
    <message>
        <source>cannot be replaced: {}</source>
        <translation>无法替换：{}</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>cannot be flushed to the disk</source>
        <translation>无法刷新到磁盘</translation>
    </message>
    <message>
        <source>expected a folder, got a file</source>
        <translation>应为文件夹，实为文件</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>无法创建</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>cannot be replaced</source>
        <translation>无法替换</translation>
    </message>
    <message>
        <source>expected the content with the checksum {} that {} names, got {}: the file is damaged, or another one took its place (take its line out of {} where that was meant)</source>
        <translation>内容的校验和应为 {}（由 {} 列出），实为 {}：文件已损坏，或已被另一个文件取代（若属有意，请从 {} 中删除它的那一行）</translation>
    </message>
    <message>
        <source>expected a list of sessions</source>
        <translation>应为会话列表</translation>
    </message>
    <message>
        <source>expected no negative time and energy</source>
        <translation>时间和能耗不应为负</translation>
    </message>
    <message>
        <source>cannot make the folder: {}</source>
        <translation>无法创建文件夹：{}</translation>
    </message>
    <message>
        <source>line {}</source>
        <translation>第 {} 行</translation>
    </message>
    <message>
        <source>line {}, column {}</source>
        <translation>第 {} 行，列 {}</translation>
    </message>
    <message>
        <source>expected a closing quotation mark</source>
        <translation>应有右引号</translation>
    </message>
    <message>
        <source>expected a number of tokens from 1, got {}</source>
        <translation>词元数应不小于 1，实为 {}</translation>
    </message>
    <message>
        <source>cannot be made: {}</source>
        <translation>无法创建：{}</translation>
    </message>
    <message>
        <source>expected a whole number from {} to {}, got {}</source>
        <translation>应为 {} 到 {} 之间的整数，实为：{}</translation>
    </message>
    <message>
        <source>expected a whole number, got {}</source>
        <translation>应为整数，实为：{}</translation>
    </message>
    <message>
        <source>expected a whole number from 0, got {}</source>
        <translation>应为不小于 0 的整数，实为：{}</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>expected {} or {}, got {}</source>
        <translation>应为 {} 或 {}，实为：{}</translation>
    </message>
    <message>
        <source>expected a number, got {}</source>
        <translation>应为数字，实为：{}</translation>
    </message>
    <message>
        <source>expected one text, got {}</source>
        <translation>应为单个文本，实为：{}</translation>
    </message>
    <message>
        <source>expected a list of texts, got a mapping</source>
        <translation>应为文本列表，实为映射</translation>
    </message>
    <message>
        <source>expected lines of &quot;key: value&quot;</source>
        <translation>应为 &quot;key: value&quot; 形式的行</translation>
    </message>
    <message>
        <source>expected one of {}, got {}</source>
        <translation>应为 {} 之一，实为：{}</translation>
    </message>
    <message>
        <source>expected each key once, got it twice</source>
        <translation>每个键应只出现一次，实际出现了两次</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>未知的键</translation>
    </message>
    <message>
        <source>expected at most {} bytes, got more</source>
        <translation>应不超过 {} 字节，实际更多</translation>
    </message>
    <message>
        <source>expected a file, got an empty name</source>
        <translation>应为文件，实为空名称</translation>
    </message>
    <message>
        <source>expected a file, but there is none of that name</source>
        <translation>应为文件，但没有该名称的文件</translation>
    </message>
    <message>
        <source>cannot be read: {}</source>
        <translation>无法读取：{}</translation>
    </message>
    <message>
        <source>expected a file, got a folder</source>
        <translation>应为文件，实为文件夹</translation>
    </message>
    <message>
        <source>expected a folder that nobody writes into, but another run is at work in it: wait for its end, or choose another folder</source>
        <translation>应为无人写入的文件夹，但另一个运行正在使用它：请等待其结束，或选择另一个文件夹</translation>
    </message>
    <message>
        <source>byte {}</source>
        <translation>第 {} 字节</translation>
    </message>
    <message>
        <source>{}, byte {}</source>
        <translation>{}，第 {} 字节</translation>
    </message>
    <message>
        <source>truncated: expected more bytes here, the end is at byte {}</source>
        <translation>已截断：此处应有更多字节，文件在第 {} 字节处结束</translation>
    </message>
    <message>
        <source>truncated: expected {} bytes, got {}</source>
        <translation>已截断：应有 {} 字节，实为 {}</translation>
    </message>
    <message>
        <source>truncated: expected a line, got no line break</source>
        <translation>已截断：应为一行，但没有换行符</translation>
    </message>
    <message>
        <source>expected a word, a blank and its count, got &quot;{}&quot;</source>
        <translation>应为一个词、一个空格及其计数，实为“{}”</translation>
    </message>
    <message>
        <source>expected a whole number as the count, got &quot;{}&quot;</source>
        <translation>计数应为整数，实为“{}”</translation>
    </message>
    <message>
        <source>expected at most {} words, got more</source>
        <translation>应不超过 {} 个词，实际更多</translation>
    </message>
    <message>
        <source>expected a dictionary with a word and its count a line, got an empty file</source>
        <translation>应为词典（每行一个词及其计数），实为空文件</translation>
    </message>
    <message>
        <source>expected UTF-8 text</source>
        <translation>应为 UTF-8 文本</translation>
    </message>
    <message>
        <source>expected a positive number, got {}</source>
        <translation>应为正数，实为 {}</translation>
    </message>
    <message>
        <source>expected an id below {}, got {}</source>
        <translation>应为小于 {} 的编号，实为 {}</translation>
    </message>
    <message>
        <source>expected whole numbers</source>
        <translation>应为整数</translation>
    </message>
    <message>
        <source>expected numbers from {} to {}</source>
        <translation>应为 {} 到 {} 之间的数</translation>
    </message>
    <message>
        <source>expected a checkpoint of HAT with weights under this name</source>
        <translation>应为在此名称下含有权重的 HAT 检查点</translation>
    </message>
    <message>
        <source>expected a tensor of this name</source>
        <translation>应有此名称的张量</translation>
    </message>
    <message>
        <source>expected another shape of this tensor</source>
        <translation>此张量应为另一种形状</translation>
    </message>
    <message>
        <source>{} are not part of HAT&apos;s networks, and not supported</source>
        <translation>{}不属于 HAT 的网络，不受支持</translation>
    </message>
    <message>
        <source>learned positions</source>
        <translation>可学习的位置编码</translation>
    </message>
    <message>
        <source>networks without positions</source>
        <translation>不含位置编码的网络</translation>
    </message>
    <message>
        <source>adaptive inputs</source>
        <translation>自适应输入</translation>
    </message>
    <message>
        <source>adaptive softmax is not part of HAT&apos;s networks, and not supported</source>
        <translation>自适应 softmax 不属于 HAT 的网络，不受支持</translation>
    </message>
    <message>
        <source>expected {}, got {}: HAT&apos;s networks have no other, and it is not supported</source>
        <translation>应为 {}，实为 {}：HAT 的网络没有其他类型，不受支持</translation>
    </message>
    <message>
        <source>expected the weights of an encoder and a decoder</source>
        <translation>应有编码器和解码器的权重</translation>
    </message>
    <message>
        <source>expected the same place of the layer norms in encoder and decoder</source>
        <translation>编码器和解码器中层归一化的位置应相同</translation>
    </message>
    <message>
        <source>expected a final layer norm in both stacks where norms come first, and nowhere else</source>
        <translation>归一化在前时，两个堆栈都应有最终层归一化，其他情况下都不应有</translation>
    </message>
    <message>
        <source>expected version 3: HAT ignores the final layer norm of older ones</source>
        <translation>应为版本 3：HAT 忽略更早版本的最终层归一化</translation>
    </message>
    <message>
        <source>expected the same table as {}, because {} is set</source>
        <translation>应与 {} 为同一个表，因为已设置 {}</translation>
    </message>
    <message>
        <source>expected at most {}, which is what the weights have, got {}</source>
        <translation>应不超过 {}（权重所具有的值），实为 {}</translation>
    </message>
    <message>
        <source>expected divisors of the q/k/v dim {}, got {}</source>
        <translation>应为 q/k/v 维度 {} 的约数，实为 {}</translation>
    </message>
    <message>
        <source>expected -1, 1 or 2, got {}</source>
        <translation>应为 -1、1 或 2，实为 {}</translation>
    </message>
    <message>
        <source>expected {} layers among the choices: HAT counts cross-attention sources from the last of them</source>
        <translation>选项中应有 {} 层：HAT 从其中的最后一层起数交叉注意力来源</translation>
    </message>
    <message>
        <source>expected {}, which is what the weights have, got {}</source>
        <translation>应为 {}（权重所具有的值），实为 {}</translation>
    </message>
    <message>
        <source>expected a number for each of the {} layers, got {}</source>
        <translation>应为 {} 层中的每一层给出一个数，实为 {} 个</translation>
    </message>
    <message>
        <source>expected 1 to {} layers, got {}</source>
        <translation>应为 1 到 {} 层，实为 {}</translation>
    </message>
    <message>
        <source>expected -1, 1 or 2 for each layer, got {}</source>
        <translation>每一层应为 -1、1 或 2，实为 {}</translation>
    </message>
    <message>
        <source>expected {} axes of 1 to {} elements</source>
        <translation>应有 {} 个轴，每个轴有 1 到 {} 个元素</translation>
    </message>
    <message>
        <source>expected finite numbers</source>
        <translation>应为有限数</translation>
    </message>
    <message>
        <source>damaged or not readable</source>
        <translation>已损坏或无法读取</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>不受支持</translation>
    </message>
    <message>
        <source>{}: nothing of HAT&apos;s</source>
        <translation>{}：不是 HAT 的内容</translation>
    </message>
    <message>
        <source>{}: it goes with a checkpoint or binarised data, which is not among the files</source>
        <translation>{}：需与检查点或二进制化数据配合，但所给文件中没有</translation>
    </message>
    <message>
        <source>byte pairs</source>
        <translation>字节对</translation>
    </message>
    <message>
        <source>a dictionary</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>an empty folder</source>
        <translation>空文件夹</translation>
    </message>
    <message>
        <source>a folder of {} files: name those that are HAT&apos;s</source>
        <translation>含有 {} 个文件的文件夹：请指明其中属于 HAT 的文件</translation>
    </message>
    <message>
        <source>fairseq&apos;s binarised data, {} to {}: {}</source>
        <translation>fairseq 的二进制化数据，{} → {}：{}</translation>
    </message>
    <message>
        <source>{}: expected both sides beside each other, named {} and {}</source>
        <translation>{}：两侧的文件应放在一起，名称为 {} 和 {}</translation>
    </message>
    <message>
        <source>latency data and a latency predictor</source>
        <translation>延迟数据和延迟预测器</translation>
    </message>
    <message>
        <source>expected one of {}: the file does not say which device it speaks for</source>
        <translation>应为 {} 之一：文件没有说明它代表哪个设备</translation>
    </message>
    <message>
        <source>cannot be opened: {}</source>
        <translation>无法打开：{}</translation>
    </message>
    <message>
        <source>expected a file, got a folder or a device</source>
        <translation>应为文件，实为文件夹或设备</translation>
    </message>
    <message>
        <source>cannot be mapped into memory: {}</source>
        <translation>无法映射到内存：{}</translation>
    </message>
    <message>
        <source>expected fairseq&apos;s &quot;mmap&quot; data, got its older &quot;cached&quot; or &quot;lazy&quot; kind; prepare it again with {}</source>
        <translation>应为 fairseq 的 &quot;mmap&quot; 数据，实为较旧的 &quot;cached&quot; 或 &quot;lazy&quot; 类型；请用 {} 重新准备</translation>
    </message>
    <message>
        <source>expected the index of fairseq&apos;s mmap data (it begins with MMIDIDX)</source>
        <translation>应为 fairseq 的 mmap 数据的索引（以 MMIDIDX 开头）</translation>
    </message>
    <message>
        <source>expected a header of {} bytes, the file ends</source>
        <translation>应有 {} 字节的文件头，但文件已结束</translation>
    </message>
    <message>
        <source>expected version 1, got {}</source>
        <translation>应为版本 1，实为 {}</translation>
    </message>
    <message>
        <source>expected whole numbers, got floating-point data</source>
        <translation>应为整数，实为浮点数据</translation>
    </message>
    <message>
        <source>expected a type code from 1 to 8, got {}</source>
        <translation>类型代码应为 1 到 8，实为 {}</translation>
    </message>
    <message>
        <source>expected at most {} sentences in a file of this size, got {}</source>
        <translation>这种大小的文件中应不超过 {} 个句子，实为 {}</translation>
    </message>
    <message>
        <source>expected the end of the file or a number of documents, got {} bytes</source>
        <translation>应为文件末尾或文档数，实为 {} 字节</translation>
    </message>
    <message>
        <source>expected places of {} documents, got {} bytes</source>
        <translation>应为 {} 个文档的位置，实为 {} 字节</translation>
    </message>
    <message>
        <source>expected ascending numbers of sentences up to {}, got {}</source>
        <translation>句子编号应递增且不超过 {}，实为 {}</translation>
    </message>
    <message>
        <source>expected the length of sentence {}, got {}</source>
        <translation>应为句子 {} 的长度，实为 {}</translation>
    </message>
    <message>
        <source>expected sentence {} ({} tokens) between byte {} and byte {} of {}, got place {}</source>
        <translation>句子 {}（{} 个词元）应在第 {} 字节与第 {} 字节之间（文件为 {}），实为位置 {}</translation>
    </message>
    <message>
        <source>expected a number below {}, got {}</source>
        <translation>应为小于 {} 的数，实为 {}</translation>
    </message>
    <message>
        <source>expected a token id, got {}</source>
        <translation>应为词元编号，实为 {}</translation>
    </message>
    <message>
        <source>expected ids from 0 to {}, got {}</source>
        <translation>编号应在 0 到 {} 之间，实为 {}</translation>
    </message>
    <message>
        <source>sentence {}</source>
        <translation>句子 {}</translation>
    </message>
    <message>
        <source>expected a pickle, got nothing</source>
        <translation>应为 pickle，实际没有内容</translation>
    </message>
    <message>
        <source>values are nested more than {} deep</source>
        <translation>值的嵌套超过 {} 层</translation>
    </message>
    <message>
        <source>expected the name of a global in UTF-8</source>
        <translation>全局对象的名称应为 UTF-8</translation>
    </message>
    <message>
        <source>more values than can be counted</source>
        <translation>值的数量多得无法计数</translation>
    </message>
    <message>
        <source>expected a list to append to</source>
        <translation>应有可追加的列表</translation>
    </message>
    <message>
        <source>expected a value for every key</source>
        <translation>每个键都应有值</translation>
    </message>
    <message>
        <source>expected a dict to set a value in</source>
        <translation>应有可设置值的字典</translation>
    </message>
    <message>
        <source>expected a value on the stack, which is empty</source>
        <translation>栈上应有一个值，但栈为空</translation>
    </message>
    <message>
        <source>expected a mark on the stack, got none</source>
        <translation>栈上应有标记，但没有</translation>
    </message>
    <message>
        <source>expected {} values on the stack, got {}</source>
        <translation>栈上应有 {} 个值，实为 {}</translation>
    </message>
    <message>
        <source>expected a memo number of at most {}, got {}</source>
        <translation>memo 编号应不超过 {}，实为 {}</translation>
    </message>
    <message>
        <source>nothing is kept in the memo under {}</source>
        <translation>memo 中没有编号为 {} 的内容</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>应为数字</translation>
    </message>
    <message>
        <source>expected a whole number</source>
        <translation>应为整数</translation>
    </message>
    <message>
        <source>expected a string in quotes</source>
        <translation>应为带引号的字符串</translation>
    </message>
    <message>
        <source>expected two hexadecimal digits after \x</source>
        <translation>\x 之后应为两位十六进制数字</translation>
    </message>
    <message>
        <source>expected the number of a character after \u</source>
        <translation>\u 之后应为字符的编号</translation>
    </message>
    <message>
        <source>expected the name of a global as text</source>
        <translation>全局对象的名称应为文本</translation>
    </message>
    <message>
        <source>expected an object to set the state of</source>
        <translation>应有可设置状态的对象</translation>
    </message>
    <message>
        <source>expected a global to call after the mark</source>
        <translation>标记之后应为可调用的全局对象</translation>
    </message>
    <message>
        <source>expected a pickle of protocol 0 to 5, got {}</source>
        <translation>应为协议 0 到 5 的 pickle，实为 {}</translation>
    </message>
    <message>
        <source>truncated: expected a frame of {} bytes, got {}</source>
        <translation>已截断：应为 {} 字节的帧，实为 {}</translation>
    </message>
    <message>
        <source>values of Python&apos;s extension registry are not supported</source>
        <translation>不支持 Python 扩展注册表中的值</translation>
    </message>
    <message>
        <source>buffers outside of the pickle are not supported</source>
        <translation>不支持 pickle 之外的缓冲区</translation>
    </message>
    <message>
        <source>expected an instruction of a pickle, got byte 0x{}</source>
        <translation>应为 pickle 的指令，实为字节 0x{}</translation>
    </message>
    <message>
        <source>expected a length, got {}</source>
        <translation>应为长度，实为 {}</translation>
    </message>
    <message>
        <source>HAT latency predictor, {} tensors</source>
        <translation>HAT 延迟预测器，{} 个张量</translation>
    </message>
    <message>
        <source>a file of torch.save that is neither a checkpoint nor a latency predictor of HAT</source>
        <translation>既不是 HAT 的检查点也不是 HAT 的延迟预测器的 torch.save 文件</translation>
    </message>
    <message>
        <source>HAT checkpoint: SuperTransformer</source>
        <translation>HAT 检查点：SuperTransformer</translation>
    </message>
    <message>
        <source>HAT checkpoint: SubTransformer</source>
        <translation>HAT 检查点：SubTransformer</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{}, {} to {}</source>
        <translation>{}，{} → {}</translation>
    </message>
    <message>
        <source>{}, vocabularies of {} and {} tokens</source>
        <translation>{}，词表为 {} 和 {} 个词元</translation>
    </message>
    <message>
        <source>{}, {} updates</source>
        <translation>{}，{} 步</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}，{}</translation>
    </message>
    <message>
        <source>HAT&apos;s YAML: {}</source>
        <translation>HAT 的 YAML：{}</translation>
    </message>
    <message>
        <source>a SuperTransformer&apos;s search space, with the settings of its training</source>
        <translation>SuperTransformer 的搜索空间，附训练设置</translation>
    </message>
    <message>
        <source>a SuperTransformer&apos;s search space</source>
        <translation>SuperTransformer 的搜索空间</translation>
    </message>
    <message>
        <source>the architecture of a SubTransformer, with the settings of its training</source>
        <translation>SubTransformer 的架构，附训练设置</translation>
    </message>
    <message>
        <source>the architecture of a SubTransformer</source>
        <translation>SubTransformer 的架构</translation>
    </message>
    <message>
        <source>settings of an evolutionary search</source>
        <translation>进化搜索的设置</translation>
    </message>
    <message>
        <source>settings of a latency data set, with its search space</source>
        <translation>延迟数据集的设置，附搜索空间</translation>
    </message>
    <message>
        <source>settings of a latency predictor</source>
        <translation>延迟预测器的设置</translation>
    </message>
    <message>
        <source>settings of a training</source>
        <translation>训练的设置</translation>
    </message>
    <message>
        <source>YAML: an architecture</source>
        <translation>YAML：架构</translation>
    </message>
    <message>
        <source>YAML: a search space</source>
        <translation>YAML：搜索空间</translation>
    </message>
    <message>
        <source>YAML that is neither a search space nor an architecture</source>
        <translation>既不是搜索空间也不是架构的 YAML</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>空文本</translation>
    </message>
    <message>
        <source>a text of very long lines</source>
        <translation>行极长的文本</translation>
    </message>
    <message>
        <source>latency data in HAT&apos;s columns</source>
        <translation>按 HAT 的列排列的延迟数据</translation>
    </message>
    <message>
        <source>results to show beside the workspace&apos;s (CSV)</source>
        <translation>与工作区的结果一起显示的结果（CSV）</translation>
    </message>
    <message>
        <source>an architecture in its text form</source>
        <translation>文本形式的架构</translation>
    </message>
    <message>
        <source>byte pairs (BPE codes)</source>
        <translation>字节对（BPE 代码）</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>a fairseq dictionary: words and their counts</source>
        <translation>fairseq 词典：词及其计数</translation>
    </message>
    <message>
        <source>lines of text</source>
        <translation>文本行</translation>
    </message>
    <message>
        <source>fairseq&apos;s binarised data: {} sentences, {} tokens</source>
        <translation>fairseq 的二进制化数据：{} 个句子，{} 个词元</translation>
    </message>
    <message>
        <source>a workspace folder</source>
        <translation>工作区文件夹</translation>
    </message>
    <message>
        <source>a model folder: SuperTransformer, {}</source>
        <translation>模型文件夹：SuperTransformer，{}</translation>
    </message>
    <message>
        <source>a model folder: SubTransformer, {}</source>
        <translation>模型文件夹：SubTransformer，{}</translation>
    </message>
    <message>
        <source>a folder of fairseq&apos;s binarised data, {} side</source>
        <translation>fairseq 的二进制化数据的文件夹，{} 侧</translation>
    </message>
    <message>
        <source>a folder of fairseq&apos;s binarised data, {} sides</source>
        <translation>fairseq 的二进制化数据的文件夹，{} 侧</translation>
    </message>
    <message>
        <source>a folder that is neither a model nor a workspace</source>
        <translation>既不是模型也不是工作区的文件夹</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>a zip archive that torch.save did not write</source>
        <translation>不是由 torch.save 写入的 zip 压缩包</translation>
    </message>
    <message>
        <source>fairseq&apos;s binarised data: an index whose .bin is not beside it</source>
        <translation>fairseq 的二进制化数据：索引旁没有对应的 .bin</translation>
    </message>
    <message>
        <source>fairseq&apos;s binarised data of the older &quot;cached&quot; kind: prepare it again with {}</source>
        <translation>fairseq 的二进制化数据，属于较旧的 &quot;cached&quot; 类型：请用 {} 重新准备</translation>
    </message>
    <message>
        <source>an array of NumPy</source>
        <translation>NumPy 数组</translation>
    </message>
    <message>
        <source>a latency predictor of this program</source>
        <translation>本程序的延迟预测器</translation>
    </message>
    <message>
        <source>safetensors with {} tensors</source>
        <translation>含 {} 个张量的 safetensors</translation>
    </message>
    <message>
        <source>a pointer of git-lfs: the file that it stands for was not fetched ({})</source>
        <translation>git-lfs 指针：它所代表的文件尚未获取（{}）</translation>
    </message>
    <message>
        <source>a web page, not the file that was to be downloaded</source>
        <translation>网页，而不是要下载的文件</translation>
    </message>
    <message>
        <source>a binary file of an unknown kind</source>
        <translation>未知类型的二进制文件</translation>
    </message>
    <message>
        <source>expected the id of a storage: type, key, place and number of elements</source>
        <translation>应为存储的标识：类型、键、位置和元素数</translation>
    </message>
    <message>
        <source>expected a storage of floats or whole numbers, got {}</source>
        <translation>应为浮点数或整数的存储，实为：{}</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>expected the key of a storage as text</source>
        <translation>存储的键应为文本</translation>
    </message>
    <message>
        <source>expected a storage&apos;s number of elements</source>
        <translation>应为存储的元素数</translation>
    </message>
    <message>
        <source>expected a view that lies inside of its storage</source>
        <translation>应为位于其存储之内的视图</translation>
    </message>
    <message>
        <source>expected {} bytes of numbers under this name, got none</source>
        <translation>此名称下应有 {} 字节的数值，但没有</translation>
    </message>
    <message>
        <source>expected the id of a storage in {} parts, got {}</source>
        <translation>存储的标识应有 {} 个部分，实为 {}</translation>
    </message>
    <message>
        <source>expected a tensor</source>
        <translation>应为张量</translation>
    </message>
    <message>
        <source>expected a tensor&apos;s storage, offset, shape and strides</source>
        <translation>应为张量的存储、偏移、形状和步幅</translation>
    </message>
    <message>
        <source>expected a tensor&apos;s offset, shape and strides</source>
        <translation>应为张量的偏移、形状和步幅</translation>
    </message>
    <message>
        <source>the tensor reaches beyond its storage {} of {} elements</source>
        <translation>张量超出其存储 {}（{} 个元素）的范围</translation>
    </message>
    <message>
        <source>expected a storage {} of {} elements, got {} bytes</source>
        <translation>应为存储 {}（{} 个元素），实为 {} 字节</translation>
    </message>
    <message>
        <source>the tensors have far more elements than the file can hold</source>
        <translation>张量的元素数远超文件所能容纳</translation>
    </message>
    <message>
        <source>the tar container of PyTorch before {} is not supported: load and save it with a newer PyTorch</source>
        <translation>不支持 PyTorch {} 之前的 tar 容器：请用较新的 PyTorch 加载并保存</translation>
    </message>
    <message>
        <source>expected one object in a file of torch.save, got another one</source>
        <translation>torch.save 文件中应有一个对象，实际还有另一个</translation>
    </message>
    <message>
        <source>entry {}</source>
        <translation>条目 {}</translation>
    </message>
    <message>
        <source>expected a file of torch.save, got a zip archive without data.pkl</source>
        <translation>应为 torch.save 文件，实为没有 data.pkl 的 zip 压缩包</translation>
    </message>
    <message>
        <source>this is a TorchScript program, which holds code; expected a file of torch.save</source>
        <translation>这是含有代码的 TorchScript 程序；应为 torch.save 文件</translation>
    </message>
    <message>
        <source>it was written by a big-endian machine, which is not supported: load and save it on a common one</source>
        <translation>它由大端序机器写入，不受支持：请在常见的机器上加载并保存</translation>
    </message>
    <message>
        <source>expected a file of torch.save, got nothing</source>
        <translation>应为 torch.save 文件，实际没有内容</translation>
    </message>
    <message>
        <source>expected a file of torch.save, got a pickle of something else</source>
        <translation>应为 torch.save 文件，实为其他内容的 pickle</translation>
    </message>
    <message>
        <source>expected protocol {} of torch.save</source>
        <translation>应为 torch.save 的协议 {}</translation>
    </message>
    <message>
        <source>expected the list of storages</source>
        <translation>应为存储列表</translation>
    </message>
    <message>
        <source>no tensor uses the storage &quot;{}&quot;</source>
        <translation>没有张量使用存储“{}”</translation>
    </message>
    <message>
        <source>the storage &quot;{}&quot; is there twice</source>
        <translation>存储“{}”出现了两次</translation>
    </message>
    <message>
        <source>expected the number of elements of storage {}, which is {}, got {}</source>
        <translation>应为存储 {} 的元素数，即 {}，实为 {}</translation>
    </message>
    <message>
        <source>{} bytes at the end belong to no storage</source>
        <translation>末尾的 {} 字节不属于任何存储</translation>
    </message>
    <message>
        <source>expected the zip64 directory before this byte, got {}</source>
        <translation>zip64 目录应在此字节之前，实为 {}</translation>
    </message>
    <message>
        <source>expected the end of a zip64 directory</source>
        <translation>应为 zip64 目录的末尾</translation>
    </message>
    <message>
        <source>an archive over several disks is not supported</source>
        <translation>不支持分布在多个磁盘上的压缩包</translation>
    </message>
    <message>
        <source>expected a zip archive, got {} bytes (truncated?)</source>
        <translation>应为 zip 压缩包，实为 {} 字节（已截断？）</translation>
    </message>
    <message>
        <source>truncated, or not a zip archive: it has no directory at its end</source>
        <translation>已截断，或不是 zip 压缩包：末尾没有目录</translation>
    </message>
    <message>
        <source>an extra field is longer than its entry</source>
        <translation>扩展字段比其条目更长</translation>
    </message>
    <message>
        <source>the zip64 field of this entry is too short</source>
        <translation>此条目的 zip64 字段太短</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>expected {} bytes after inflating, got more</source>
        <translation>解压后应为 {} 字节，实际更多</translation>
    </message>
    <message>
        <source>truncated: the deflated data end too early</source>
        <translation>已截断：deflate 数据过早结束</translation>
    </message>
    <message>
        <source>damaged deflated data</source>
        <translation>deflate 数据已损坏</translation>
    </message>
    <message>
        <source>expected {} bytes after inflating, got {}</source>
        <translation>解压后应为 {} 字节，实为 {}</translation>
    </message>
    <message>
        <source>expected the directory before this byte, got {} bytes at {}</source>
        <translation>目录应在此字节之前，实为 {} 字节，位于 {}</translation>
    </message>
    <message>
        <source>expected at most {} entries in a directory of {} bytes, got {}</source>
        <translation>{1} 字节的目录中应不超过 {0} 个条目，实为 {2}</translation>
    </message>
    <message>
        <source>expected an entry of the directory</source>
        <translation>应为目录的条目</translation>
    </message>
    <message>
        <source>expected a name in UTF-8</source>
        <translation>名称应为 UTF-8</translation>
    </message>
    <message>
        <source>entry {} is encrypted, which is not supported</source>
        <translation>条目 {} 已加密，不受支持</translation>
    </message>
    <message>
        <source>entry {} is packed with method {}; only stored and deflated entries are supported</source>
        <translation>条目 {} 以方法 {} 压缩；只支持 stored 和 deflated 条目</translation>
    </message>
    <message>
        <source>entry {} is stored, but its two sizes {} and {} differ</source>
        <translation>条目 {} 为 stored，但其两个大小 {} 和 {} 不同</translation>
    </message>
    <message>
        <source>truncated: entry {} of {} bytes at {} does not fit before the directory</source>
        <translation>已截断：条目 {}（{} 字节，位于 {}）不能完整位于目录之前</translation>
    </message>
    <message>
        <source>the entries would take more than {} times the archive&apos;s size</source>
        <translation>各条目将占用超过压缩包大小 {} 倍的空间</translation>
    </message>
    <message>
        <source>entry {} is there twice</source>
        <translation>条目 {} 出现了两次</translation>
    </message>
    <message>
        <source>expected the header of entry {}</source>
        <translation>应为条目 {} 的文件头</translation>
    </message>
    <message>
        <source>expected the header of entry {}, got another name</source>
        <translation>应为条目 {} 的文件头，实为另一个名称</translation>
    </message>
    <message>
        <source>entry {} is damaged: its checksum does not fit</source>
        <translation>条目 {} 已损坏：校验和不符</translation>
    </message>
    <message>
        <source>unknown key: HAT has no setting of this name</source>
        <translation>未知的键：HAT 没有此名称的设置</translation>
    </message>
    <message>
        <source>unknown key, did you mean {}?</source>
        <translation>未知的键，您是否指 {}？</translation>
    </message>
    <message>
        <source>expected at least {}, the largest of {}, got {}</source>
        <translation>应不小于 {}（{} 中的最大值），实为 {}</translation>
    </message>
    <message>
        <source>expected two numbers such as {}, got {}</source>
        <translation>应为两个数，例如 {}，实为：{}</translation>
    </message>
    <message>
        <source>expected {}: this program has no {}</source>
        <translation>应为 {}：本程序没有{}</translation>
    </message>
    <message>
        <source>expected the same as {}</source>
        <translation>应与 {} 相同</translation>
    </message>
    <message>
        <source>expected {} or {}, which are what HAT&apos;s own configs use, got &quot;{}&quot;</source>
        <translation>应为 {} 或 {}（HAT 自己的配置所用），实为“{}”</translation>
    </message>
    <message>
        <source>network without positions</source>
        <translation>不含位置编码的网络</translation>
    </message>
    <message>
        <source>embedding scaled by the SuperTransformer&apos;s dim</source>
        <translation>按 SuperTransformer 的维度缩放的嵌入</translation>
    </message>
    <message>
        <source>adaptive embeddings</source>
        <translation>自适应嵌入</translation>
    </message>
    <message>
        <source>HAT&apos;s SuperTransformer</source>
        <translation>HAT 的 SuperTransformer</translation>
    </message>
    <message>
        <source>HAT&apos;s SubTransformer</source>
        <translation>HAT 的 SubTransformer</translation>
    </message>
    <message>
        <source>HAT&apos;s evolutionary search</source>
        <translation>HAT 的进化搜索</translation>
    </message>
    <message>
        <source>HAT&apos;s latency data set</source>
        <translation>HAT 的延迟数据集</translation>
    </message>
    <message>
        <source>HAT&apos;s latency predictor</source>
        <translation>HAT 的延迟预测器</translation>
    </message>
    <message>
        <source>HAT&apos;s training</source>
        <translation>HAT 的训练</translation>
    </message>
    <message>
        <source>expected the last 1, 2 or 3 encoder layers, which is all that HAT can express, got {}</source>
        <translation>应为最后 1、2 或 3 个编码器层（HAT 只能表达这些），实为 {}</translation>
    </message>
    <message>
        <source>expected each column once, got it twice</source>
        <translation>每列应只出现一次，实际出现了两次</translation>
    </message>
    <message>
        <source>expected a header with the columns {}, got none of them</source>
        <translation>表头应有列 {}，实际一个也没有</translation>
    </message>
    <message>
        <source>expected also the columns {}</source>
        <translation>还应有列 {}</translation>
    </message>
    <message>
        <source>expected also the column {}</source>
        <translation>还应有列 {}</translation>
    </message>
    <message>
        <source>expected {} columns, got {}</source>
        <translation>应有 {} 列，实为 {}</translation>
    </message>
    <message>
        <source>expected a number from 0, got &quot;{}&quot;</source>
        <translation>应为不小于 0 的数，实为“{}”</translation>
    </message>
    <message>
        <source>expected at most {}, got &quot;{}&quot;</source>
        <translation>应不超过 {}，实为“{}”</translation>
    </message>
    <message>
        <source>expected {}, which the architecture has, got {}</source>
        <translation>应为 {}（架构所具有的值），实为 {}</translation>
    </message>
    <message>
        <source>expected a header line, got an empty file</source>
        <translation>应有表头行，实为空文件</translation>
    </message>
    <message>
        <source>expected at least one measured architecture, got only a header</source>
        <translation>应至少有一个实测架构，实际只有表头</translation>
    </message>
    <message>
        <source>expected more than 0 ms for encoder and decoder, got {} and {}</source>
        <translation>编码器和解码器都应大于 0 ms，实为 {} 和 {}</translation>
    </message>
    <message>
        <source>row {}</source>
        <translation>第 {} 行</translation>
    </message>
    <message>
        <source>the same of {} more row</source>
        <translation>另有 {} 行也是如此</translation>
    </message>
    <message>
        <source>the same of {} more rows</source>
        <translation>另有 {} 行也是如此</translation>
    </message>
    <message>
        <source>expected a whole gzip file, but it is truncated</source>
        <translation>应为完整的 gzip 文件，但它已截断</translation>
    </message>
    <message>
        <source>expected a whole gzip file, but it is damaged</source>
        <translation>应为完整的 gzip 文件，但它已损坏</translation>
    </message>
    <message>
        <source>expected text, got a gzip file that unpacks to more than {} times its size</source>
        <translation>应为文本，实为解压后超过其大小 {} 倍的 gzip 文件</translation>
    </message>
    <message>
        <source>not enough memory to read it</source>
        <translation>内存不足，无法读取</translation>
    </message>
    <message>
        <source>expected lines of at most {} bytes, got a longer one</source>
        <translation>每行应不超过 {} 字节，实际有一行更长</translation>
    </message>
    <message>
        <source>expected UTF-8 text, got an invalid byte at position {}</source>
        <translation>应为 UTF-8 文本，实际在位置 {} 有无效字节</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>没有此文件</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>cannot be moved to {}: {}</source>
        <translation>无法移动到 {}：{}</translation>
    </message>
    <message>
        <source>expected a name, got nothing</source>
        <translation>应为名称，实际没有内容</translation>
    </message>
    <message>
        <source>expected a model folder, but it has no model.yaml</source>
        <translation>应为模型文件夹，但其中没有 model.yaml</translation>
    </message>
    <message>
        <source>expected a model in the bin</source>
        <translation>应为回收站中的模型</translation>
    </message>
    <message>
        <source>expected the name of a file in the model&apos;s folder, got &quot;{}&quot;</source>
        <translation>应为模型文件夹中的文件的名称，实为“{}”</translation>
    </message>
    <message>
        <source>expected this key, but it is missing</source>
        <translation>缺少此键</translation>
    </message>
    <message>
        <source>expected a number from 1 to {}, got {}</source>
        <translation>应为 1 到 {} 之间的数，实为 {}</translation>
    </message>
    <message>
        <source>expected a number from {} to {}, got {}</source>
        <translation>应为 {} 到 {} 之间的数，实为 {}</translation>
    </message>
    <message>
        <source>expected a score from 0 to 100, got {}</source>
        <translation>分数应在 0 到 100 之间，实为 {}</translation>
    </message>
    <message>
        <source>expected milliseconds above 0, got {}</source>
        <translation>毫秒数应大于 0，实为 {}</translation>
    </message>
    <message>
        <source>expected a finite number, got {}</source>
        <translation>应为有限数，实为 {}</translation>
    </message>
    <message>
        <source>expected a model folder, but there is none of that name</source>
        <translation>应为模型文件夹，但没有该名称的文件夹</translation>
    </message>
    <message>
        <source>expected a model folder, got a file</source>
        <translation>应为模型文件夹，实为文件</translation>
    </message>
    <message>
        <source>expected {}, got &quot;{}&quot;</source>
        <translation>应为 {}，实为“{}”</translation>
    </message>
    <message>
        <source>expected {} or {}, got &quot;{}&quot;</source>
        <translation>应为 {} 或 {}，实为“{}”</translation>
    </message>
    <message>
        <source>{} (and {} more problems)</source>
        <translation>{}（另有 {} 个问题）</translation>
    </message>
    <message>
        <source>expected a number from {}, got &quot;{}&quot;</source>
        <translation>应为不小于 {} 的数，实为“{}”</translation>
    </message>
    <message>
        <source>expected a whole number from {} to {}, got &quot;{}&quot;</source>
        <translation>应为 {} 到 {} 之间的整数，实为“{}”</translation>
    </message>
    <message>
        <source>expected a line of column names, got an empty file</source>
        <translation>应有列名行，实为空文件</translation>
    </message>
    <message>
        <source>expected the columns {}</source>
        <translation>应有列 {}</translation>
    </message>
    <message>
        <source>component</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>expected at most {} points</source>
        <translation>应不超过 {} 个点</translation>
    </message>
    <message>
        <source>expected at least one point, got only column names</source>
        <translation>应至少有一个点，实际只有列名</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>expected a column {}</source>
        <translation>应有列 {}</translation>
    </message>
    <message>
        <source>expected a column of numbers: {}</source>
        <translation>应有一列数值：{}</translation>
    </message>
    <message>
        <source>expected {}, {} and {} together</source>
        <translation>{}、{} 和 {} 应同时给出</translation>
    </message>
    <message>
        <source>expected both ends of an interval, with its number between them</source>
        <translation>应有区间的两端，且其数值位于两端之间</translation>
    </message>
    <message>
        <source>expected a name</source>
        <translation>应为名称</translation>
    </message>
    <message>
        <source>expected at least one number</source>
        <translation>应至少有一个数</translation>
    </message>
    <message>
        <source>expected this key in the metadata</source>
        <translation>元数据中应有此键</translation>
    </message>
    <message>
        <source>expected {} numbers</source>
        <translation>应有 {} 个数</translation>
    </message>
    <message>
        <source>expected a number, got &quot;{}&quot;</source>
        <translation>应为数字，实为“{}”</translation>
    </message>
    <message>
        <source>expected a latency predictor of this program, got a file of PyTorch: {} makes one of HAT&apos;s predictor</source>
        <translation>应为本程序的延迟预测器，实为 PyTorch 的文件：可用 {} 将 HAT 的预测器转换过来</translation>
    </message>
    <message>
        <source>expected &quot;{}&quot;, got &quot;{}&quot;</source>
        <translation>应为“{}”，实为“{}”</translation>
    </message>
    <message>
        <source>expected pairs of a decoder depth and ms</source>
        <translation>应为解码器层数与 ms 组成的对</translation>
    </message>
    <message>
        <source>expected {} axes, got {}</source>
        <translation>应有 {} 个轴，实为 {}</translation>
    </message>
    <message>
        <source>expected a line of {}: {}</source>
        <translation>应为 {} 的一行输出：{}</translation>
    </message>
    <message>
        <source>expected a program that speaks version {} of remote measurements, got version {}: install the same HAT Studio on both machines</source>
        <translation>应为支持远程测量版本 {} 的程序，实为版本 {}：请在两台机器上安装相同的 HAT Studio</translation>
    </message>
    <message>
        <source>{} is no time</source>
        <translation>{} 不是时间</translation>
    </message>
    <message>
        <source>expected a request of {}: {}</source>
        <translation>应为 {} 的请求：{}</translation>
    </message>
    <message>
        <source>an error without a problem</source>
        <translation>不含问题说明的错误</translation>
    </message>
    <message>
        <source>its header is nested too deeply: not a safetensors file, or damaged</source>
        <translation>文件头嵌套过深：不是 safetensors 文件，或已损坏</translation>
    </message>
    <message>
        <source>its header is not a JSON object: not a safetensors file, or damaged</source>
        <translation>文件头不是 JSON 对象：不是 safetensors 文件，或已损坏</translation>
    </message>
    <message>
        <source>tensor {} is there twice</source>
        <translation>张量 {} 出现了两次</translation>
    </message>
    <message>
        <source>tensor {}: expected {}, {} and {} in the header</source>
        <translation>张量 {}：文件头中应有 {}、{} 和 {}</translation>
    </message>
    <message>
        <source>tensor {}: expected F32, F16, BF16, I64 or U8, got {}</source>
        <translation>张量 {}：应为 F32、F16、BF16、I64 或 U8，实为 {}</translation>
    </message>
    <message>
        <source>tensor {}: its size of {} to {} does not fit its shape</source>
        <translation>张量 {}：其范围 {} 到 {} 与形状不符</translation>
    </message>
    <message>
        <source>truncated: tensor {} should end at byte {} of the data, which has {}</source>
        <translation>已截断：张量 {} 应结束于数据的第 {} 字节，而数据只有 {} 字节</translation>
    </message>
    <message>
        <source>expected a safetensors file, got {} bytes (truncated, or another kind of file)</source>
        <translation>应为 safetensors 文件，实为 {} 字节（已截断，或是其他类型的文件）</translation>
    </message>
    <message>
        <source>expected weights, got a pointer of git-lfs: the file that it stands for was not fetched ({})</source>
        <translation>应为权重，实为 git-lfs 指针：它所代表的文件尚未获取（{}）</translation>
    </message>
    <message>
        <source>not a safetensors file: its first eight bytes are no header length</source>
        <translation>不是 safetensors 文件：前八个字节不是文件头长度</translation>
    </message>
    <message>
        <source>truncated: its header should have {} bytes, the file has {}</source>
        <translation>已截断：文件头应有 {} 字节，而文件只有 {} 字节</translation>
    </message>
    <message>
        <source>expected text for every key of {}</source>
        <translation>{} 的每个键都应为文本</translation>
    </message>
    <message>
        <source>expected text for the key {} of {}</source>
        <translation>{1} 的键 {0} 应为文本</translation>
    </message>
    <message>
        <source>tensor {} overlaps another one</source>
        <translation>张量 {} 与另一个张量重叠</translation>
    </message>
    <message>
        <source>{} bytes before tensor {} belong to no tensor</source>
        <translation>{} 字节（位于张量 {} 之前）不属于任何张量</translation>
    </message>
    <message>
        <source>{} bytes at its end belong to no tensor</source>
        <translation>末尾的 {} 字节不属于任何张量</translation>
    </message>
    <message>
        <source>expected one tensor of this name, of a possible size</source>
        <translation>此名称的张量应只有一个，且大小应合理</translation>
    </message>
    <message>
        <source>expected one of {}, got &quot;{}&quot;</source>
        <translation>应为 {} 之一，实为“{}”</translation>
    </message>
    <message>
        <source>expected {} with which the search was begun, got another</source>
        <translation>应与搜索开始时相同：{}，实为另一个</translation>
    </message>
    <message>
        <source>the SuperTransformer</source>
        <translation>该 SuperTransformer</translation>
    </message>
    <message>
        <source>the predictor</source>
        <translation>预测器</translation>
    </message>
    <message>
        <source>the validation text</source>
        <translation>验证文本</translation>
    </message>
    <message>
        <source>expected the search space with which the search was begun, got another</source>
        <translation>应为搜索开始时的搜索空间，实为另一个</translation>
    </message>
    <message>
        <source>expected at least {}, which the search has begun, got {}</source>
        <translation>应不小于 {}（搜索已开始的代数），实为 {}</translation>
    </message>
    <message>
        <source>expected {}, with which the search was begun, got {}</source>
        <translation>应为 {}（搜索开始时的值），实为 {}</translation>
    </message>
    <message>
        <source>expected this key ({} or a list such as {}), but it is missing</source>
        <translation>缺少此键（{} 或 {} 这样的列表）</translation>
    </message>
    <message>
        <source>expected {} or encoder layers such as {} (1 to {}), got &quot;{}&quot;</source>
        <translation>应为 {} 或 {} 这样的编码器层（1 到 {}），实为“{}”</translation>
    </message>
    <message>
        <source>expected {} or a list such as {}, got {}</source>
        <translation>应为 {} 或 {} 这样的列表，实为：{}</translation>
    </message>
    <message>
        <source>expected more columns</source>
        <translation>应有更多列</translation>
    </message>
    <message>
        <source>expected a value, a colon and a count, got &quot;{}&quot;</source>
        <translation>应为一个值、一个冒号和一个计数，实为“{}”</translation>
    </message>
    <message>
        <source>expected an architecture in quotation marks</source>
        <translation>应为带引号的架构</translation>
    </message>
    <message>
        <source>expected the folder of a training run, but there is none</source>
        <translation>应为训练运行的文件夹，但没有</translation>
    </message>
    <message>
        <source>expected an object with {}, {}, {}, {} and {}</source>
        <translation>应为含有 {}、{}、{}、{} 和 {} 的对象</translation>
    </message>
    <message>
        <source>expected an architecture, but it is missing</source>
        <translation>缺少架构</translation>
    </message>
    <message>
        <source>a key or a value where none can be</source>
        <translation>出现在不允许之处的键或值</translation>
    </message>
    <message>
        <source>a quotation mark that is never closed</source>
        <translation>未闭合的引号</translation>
    </message>
    <message>
        <source>a list that is never closed</source>
        <translation>未闭合的列表</translation>
    </message>
    <message>
        <source>a mapping that is never closed</source>
        <translation>未闭合的映射</translation>
    </message>
    <message>
        <source>lists or mappings inside each other without end</source>
        <translation>无穷嵌套的列表或映射</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>没有指向目标的引用</translation>
    </message>
    <message>
        <source>an indentation that fits nothing</source>
        <translation>不匹配的缩进</translation>
    </message>
    <message>
        <source>an escape that YAML does not know</source>
        <translation>YAML 不认识的转义</translation>
    </message>
    <message>
        <source>a list&apos;s dash where no list can be</source>
        <translation>出现在不允许有列表之处的列表短横线</translation>
    </message>
    <message>
        <source>something that is none</source>
        <translation>不是 YAML 的内容</translation>
    </message>
    <message>
        <source>expected YAML, got {}</source>
        <translation>应为 YAML，实为：{}</translation>
    </message>
    <message>
        <source>expected UTF-8 text, got an invalid byte</source>
        <translation>应为 UTF-8 文本，实际有无效字节</translation>
    </message>
    <message>
        <source>expected at most {} bytes of YAML, got {}</source>
        <translation>YAML 应不超过 {} 字节，实为 {}</translation>
    </message>
    <message>
        <source>expected text, got the control character {}</source>
        <translation>应为文本，实际有控制字符 {}</translation>
    </message>
    <message>
        <source>expected one document, got a second one, which nobody would read</source>
        <translation>应为一个文档，实际还有第二个，它不会被读取</translation>
    </message>
    <message>
        <source>expected a list of whole numbers, got {}</source>
        <translation>应为整数列表，实为：{}</translation>
    </message>
    <message>
        <source>an exception of unknown type</source>
        <translation>未知类型的异常</translation>
    </message>
    <message>
        <source>expected rows with an architecture: this predictor needs more than the ten features</source>
        <translation>应为带有架构的数据行：此预测器需要的不只是十个特征</translation>
    </message>
    <message>
        <source>encoder dim</source>
        <translation>编码器维度</translation>
    </message>
    <message>
        <source>encoder depth</source>
        <translation>编码器层数</translation>
    </message>
    <message>
        <source>encoder FFN dim</source>
        <translation>编码器 FFN 维度</translation>
    </message>
    <message>
        <source>encoder heads</source>
        <translation>编码器头数</translation>
    </message>
    <message>
        <source>decoder dim</source>
        <translation>解码器维度</translation>
    </message>
    <message>
        <source>decoder depth</source>
        <translation>解码器层数</translation>
    </message>
    <message>
        <source>decoder FFN dim</source>
        <translation>解码器 FFN 维度</translation>
    </message>
    <message>
        <source>self-attention heads</source>
        <translation>自注意力头数</translation>
    </message>
    <message>
        <source>cross-attention heads</source>
        <translation>交叉注意力头数</translation>
    </message>
    <message>
        <source>cross-attention sources</source>
        <translation>交叉注意力来源数</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} 到 {}</translation>
    </message>
    <message>
        <source>{} {} (fitted on {})</source>
        <translation>{} {}（拟合范围：{}）</translation>
    </message>
    <message>
        <source>expected {} inputs, got {}</source>
        <translation>应有 {} 个输入，实为 {}</translation>
    </message>
    <message>
        <source>expected {} × {} weights and {} biases, got {} and {}</source>
        <translation>应有 {} × {} 个权重和 {} 个偏置，实为 {} 和 {}</translation>
    </message>
    <message>
        <source>expected one output, got {}</source>
        <translation>应有一个输出，实为 {}</translation>
    </message>
    <message>
        <source>expected a positive number for {}, got {}</source>
        <translation>{} 应为正数，实为 {}</translation>
    </message>
    <message>
        <source>encoder dims up to {} (the predictor&apos;s inputs are scaled for {})</source>
        <translation>编码器维度最大为 {}（预测器的输入按 {} 缩放）</translation>
    </message>
    <message>
        <source>decoder dims up to {} (the predictor&apos;s inputs are scaled for {})</source>
        <translation>解码器维度最大为 {}（预测器的输入按 {} 缩放）</translation>
    </message>
    <message>
        <source>the predictor is not known to rank architectures: Kendall tau {} over {} rows that it has not seen may be chance; measure more architectures and fit it again</source>
        <translation>无法确定该预测器能为架构排序：在它未见过的数据行上 Kendall tau 为 {}（{} 行），可能只是偶然；请测量更多架构并重新拟合</translation>
    </message>
    <message>
        <source>the predictor was fitted on architectures of another space; this one has {}: its ms say nothing here</source>
        <translation>预测器是在另一空间的架构上拟合的，此空间有：{}；它给出的毫秒数在此没有意义</translation>
    </message>
    <message>
        <source>the predictor says {} ms for the fastest architecture: it cannot be right; measure again and fit it again</source>
        <translation>预测器对最快的架构给出 {} ms，这不可能：请重新测量并重新拟合</translation>
    </message>
    <message>
        <source>expected two of equal length, got {} and {}</source>
        <translation>两者长度应相同，实为 {} 和 {}</translation>
    </message>
    <message>
        <source>expected a line for each of the {} hypotheses, got {}</source>
        <translation>{} 个候选译文应各有一行，实为 {}</translation>
    </message>
    <message>
        <source>expected {}, got {}</source>
        <translation>应为：{}，实为：{}</translation>
    </message>
    <message>
        <source>a positive number of ms</source>
        <translation>正的毫秒数</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>不小于 1 的整数</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>不小于 0 的整数</translation>
    </message>
    <message>
        <source>{}: {}: {}</source>
        <translation>{}：{}：{}</translation>
    </message>
    <message>
        <source>{}: expected at most the budget of {} ms, got {} ms predicted</source>
        <translation>{}：应不超过预算 {} ms，预测为 {} ms</translation>
    </message>
    <message>
        <source>{}: expected at most the budget of {} ms, got {} ms predicted, {} at this machine&apos;s pace of {}</source>
        <translation>{}：应不超过预算 {} ms，预测为 {} ms，在本机上为 {}（相对耗时 {}）</translation>
    </message>
    <message>
        <source>the fastest architecture of this space is predicted to take {} ms, the budget is {} ms</source>
        <translation>此空间最快的架构预测需要 {} ms，而预算为 {} ms</translation>
    </message>
    <message>
        <source>expected the last 1, 2 or 3 of {} encoder layers, which is all that HAT&apos;s gene can say, got {}</source>
        <translation>应为 {} 个编码器层中的最后 1、2 或 3 层（HAT 的基因只能表达这些），实为 {}</translation>
    </message>
    <message>
        <source>expected {} numbers, got {}</source>
        <translation>应有 {} 个数，实为 {}</translation>
    </message>
    <message>
        <source>expected the last 1, 2 or 3 encoder layers, which is all that HAT samples from, got {}</source>
        <translation>应为最后 1、2 或 3 个编码器层（HAT 只从中抽样），实为：{}</translation>
    </message>
    <message>
        <source>any subset</source>
        <translation>任意子集</translation>
    </message>
    <message>
        <source>the last {}</source>
        <translation>最后 {} 层</translation>
    </message>
    <message>
        <source>layers {}</source>
        <translation>第 {} 层</translation>
    </message>
    <message>
        <source>too many subsets of {} encoder layers to list (at most {})</source>
        <translation>{} 个编码器层的子集太多，无法列出（最多 {} 个）</translation>
    </message>
    <message>
        <source>expected any of the encoder layers 1 to {}, got {}</source>
        <translation>应为编码器层 1 到 {} 中的任意层，实为 {}</translation>
    </message>
    <message>
        <source>expected choices of the SuperTransformer ({}), got {}</source>
        <translation>应为该 SuperTransformer 的选项（{}），实为 {}</translation>
    </message>
    <message>
        <source>expected the SuperTransformer&apos;s {}, got {}</source>
        <translation>应为该 SuperTransformer 的 {}，实为 {}</translation>
    </message>
    <message>
        <source>expected at least one choice</source>
        <translation>应至少有一个选项</translation>
    </message>
    <message>
        <source>expected at most {} choices, got {}</source>
        <translation>应不超过 {} 个选项，实为 {}</translation>
    </message>
    <message>
        <source>expected whole numbers from 1, got {}</source>
        <translation>应为不小于 1 的整数，实为 {}</translation>
    </message>
    <message>
        <source>expected each choice once, got {} twice</source>
        <translation>每个选项应只出现一次，实际 {} 出现了两次</translation>
    </message>
    <message>
        <source>expected a q/k/v dim of at most {}, got {}</source>
        <translation>q/k/v 维度应不超过 {}，实为 {}</translation>
    </message>
    <message>
        <source>expected a sentence length of at most {}, got {}</source>
        <translation>句长应不超过 {}，实为 {}</translation>
    </message>
    <message>
        <source>expected a positive q/k/v dim, got {}</source>
        <translation>q/k/v 维度应为正数，实为 {}</translation>
    </message>
    <message>
        <source>expected a positive sentence length, got {}</source>
        <translation>句长应为正数，实为 {}</translation>
    </message>
    <message>
        <source>expected at most {} layers, got {}</source>
        <translation>应不超过 {} 层，实为 {}</translation>
    </message>
    <message>
        <source>expected at least one choice, or &quot;any&quot;</source>
        <translation>应至少有一个选项，或为 &quot;any&quot;</translation>
    </message>
    <message>
        <source>expected &quot;last n&quot; with n from 1, or a non-empty set of encoder layers</source>
        <translation>应为 &quot;last n&quot;（n 不小于 1），或非空的编码器层集合</translation>
    </message>
    <message>
        <source>expected at least one set that fits an encoder of {} layers</source>
        <translation>应至少有一个集合适用于 {} 层的编码器</translation>
    </message>
    <message>
        <source>expected a word, a blank and a count, got &quot;{}&quot;</source>
        <translation>应为一个词、一个空格和一个计数，实为“{}”</translation>
    </message>
    <message>
        <source>expected version {} or {}, got &quot;{}&quot;</source>
        <translation>应为版本 {} 或 {}，实为“{}”</translation>
    </message>
    <message>
        <source>expected two pieces separated by a blank, got &quot;{}&quot;</source>
        <translation>应为以空格分隔的两个片段，实为“{}”</translation>
    </message>
    <message>
        <source>unknown {}, did you mean {}?</source>
        <translation>未知的{}，您是否指 {}？</translation>
    </message>
    <message>
        <source>unknown {}, expected one of {}</source>
        <translation>未知的{}，应为 {} 之一</translation>
    </message>
    <message>
        <source>expected a new or an empty folder</source>
        <translation>应为新文件夹或空文件夹</translation>
    </message>
    <message>
        <source>expected another folder than the working directory, which would be replaced: name a new one</source>
        <translation>应为工作目录以外的文件夹，因为它会被替换：请指定一个新文件夹</translation>
    </message>
    <message>
        <source>expected a SuperTransformer, got a SubTransformer</source>
        <translation>应为 SuperTransformer，实为 SubTransformer</translation>
    </message>
    <message>
        <source>expected a SubTransformer, got a SuperTransformer</source>
        <translation>应为 SubTransformer，实为 SuperTransformer</translation>
    </message>
    <message>
        <source>expected {}, as the workspace has, got {}</source>
        <translation>应为 {}（与工作区相同），实为 {}</translation>
    </message>
    <message>
        <source>expected {} and {} tokens, as the SuperTransformer has, got {} and {}</source>
        <translation>应为 {} 和 {} 个词元（与 SuperTransformer 相同），实为 {} 和 {}</translation>
    </message>
    <message>
        <source>expected no model of that name yet, but there is one</source>
        <translation>不应已有该名称的模型，但已有一个</translation>
    </message>
    <message>
        <source>expected an imported device: this machine&apos;s and the workspace&apos;s stay</source>
        <translation>应为导入的设备：本机和工作区自带的设备会保留</translation>
    </message>
    <message>
        <source>cannot be removed: {}</source>
        <translation>无法移除：{}</translation>
    </message>
    <message>
        <source>expected both source and target</source>
        <translation>应同时有 source 和 target</translation>
    </message>
    <message>
        <source>expected a SuperTransformer, got the SubTransformer {}</source>
        <translation>应为 SuperTransformer，实为 SubTransformer {}</translation>
    </message>
    <message>
        <source>expected SubTransformers, got the SuperTransformer {}</source>
        <translation>应为 SubTransformer，实为 SuperTransformer {}</translation>
    </message>
    <message>
        <source>expected a workspace folder, but there is none of that name</source>
        <translation>应为工作区文件夹，但没有该名称的文件夹</translation>
    </message>
    <message>
        <source>expected a workspace folder, got a file</source>
        <translation>应为工作区文件夹，实为文件</translation>
    </message>
    <message>
        <source>expected a workspace folder, but it has no workspace.yaml</source>
        <translation>应为工作区文件夹，但其中没有 workspace.yaml</translation>
    </message>
    <message>
        <source>expected a SuperTransformer, but the workspace has none</source>
        <translation>应有 SuperTransformer，但工作区没有</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{} {} (here {})</source>
        <translation>{}：{}（本机：{}）</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>threads {} (here {})</source>
        <translation>线程数 {}（本机：{}）</translation>
    </message>
    <message>
        <source>a sentence of {} and {} tokens (the workspace&apos;s has {})</source>
        <translation>句子为 {} 和 {} 个词元（工作区的为 {}）</translation>
    </message>
    <message>
        <source>beam {} (the workspace&apos;s is {})</source>
        <translation>束宽 {}（工作区的为 {}）</translation>
    </message>
    <message>
        <source>fitted on other architectures: the workspace has {}</source>
        <translation>在其他架构上拟合：工作区有：{}</translation>
    </message>
    <message>
        <source>cannot be moved to the other devices: {}</source>
        <translation>无法移到其他设备之中：{}</translation>
    </message>
    <message>
        <source>expected a folder, but there is none of that name</source>
        <translation>应为文件夹，但没有该名称的文件夹</translation>
    </message>
    <message>
        <source>expected a model, prepared data, or a folder that holds some, found neither model.yaml nor data.yaml</source>
        <translation>应为模型、已准备的数据或含有它们的文件夹，实际既没有 model.yaml 也没有 data.yaml</translation>
    </message>
    <message>
        <source>expected the last 1, 2 or 3 encoder layers among the choices, which is all that HAT can express</source>
        <translation>选项中应为最后 1、2 或 3 个编码器层（HAT 只能表达这些）</translation>
    </message>
    <message>
        <source>a temporary folder cannot be made: {}</source>
        <translation>无法创建临时文件夹：{}</translation>
    </message>
    <message>
        <source>expected {} words with the special ones, which is what the checkpoint has, got {}</source>
        <translation>连同特殊词应有 {} 个词（检查点所具有的数量），实为 {}</translation>
    </message>
    <message>
        <source>expected finite numbers, got {} of {} that are not</source>
        <translation>应为有限数，实际有 {} 个（共 {} 个）不是</translation>
    </message>
    <message>
        <source>expected the SubTransformer&apos;s architecture (HAT&apos;s YAML or the text form): the checkpoint does not name it</source>
        <translation>应有该 SubTransformer 的架构（HAT 的 YAML 或文本形式）：检查点没有给出</translation>
    </message>
    <message>
        <source>expected the SuperTransformer&apos;s choices of attention heads, which its weights do not tell</source>
        <translation>应有该 SuperTransformer 的注意力头数选项，其权重无法说明</translation>
    </message>
    <message>
        <source>expected a vocabulary of {} tokens as in model.yaml, got {}</source>
        <translation>词表应有 {} 个词元（与 model.yaml 相同），实为 {}</translation>
    </message>
    <message>
        <source>expected a folder, got nothing</source>
        <translation>应为文件夹，实际没有内容</translation>
    </message>
    <message>
        <source>expected a new, an empty or a model folder; this one holds other files</source>
        <translation>应为新文件夹、空文件夹或模型文件夹；此文件夹中有其他文件</translation>
    </message>
    <message>
        <source>expected finite numbers, got infinite ones or none (NaN)</source>
        <translation>应为有限数，实际有无穷大或非数（NaN）</translation>
    </message>
    <message>
        <source>expected F32, F16 or BF16, got {}</source>
        <translation>应为 F32、F16 或 BF16，实为 {}</translation>
    </message>
    <message>
        <source>expected vocabularies of one size for a shared table, got {} and {}</source>
        <translation>共用同一个表的两个词表大小应相同，实为 {} 和 {}</translation>
    </message>
    <message>
        <source>expected a tensor of shape {}, got none</source>
        <translation>应有形状为 {} 的张量，但没有</translation>
    </message>
    <message>
        <source>expected shape {}, got {}</source>
        <translation>形状应为 {}，实为 {}</translation>
    </message>
    <message>
        <source>expected no tensor of this name in a network of this kind</source>
        <translation>这类网络中不应有此名称的张量</translation>
    </message>
    <message>
        <source>expected at most {} columns, got {}</source>
        <translation>应不超过 {} 列，实为 {}</translation>
    </message>
    <message>
        <source>expected a shape within {}, got {}</source>
        <translation>形状应在 {} 之内，实为 {}</translation>
    </message>
    <message>
        <source>expected as many lines as in {} ({}), got {}: this line is missing</source>
        <translation>行数应与 {}（{}）相同，实为 {}：缺少此行</translation>
    </message>
    <message>
        <source>expected at least one line, got none</source>
        <translation>应至少有一行，但没有</translation>
    </message>
    <message>
        <source>expected this tensor, found none</source>
        <translation>应有此张量，但没有找到</translation>
    </message>
    <message>
        <source>expected {} dimensions, got {}</source>
        <translation>应有 {} 个维度，实为 {}</translation>
    </message>
    <message>
        <source>expected at least {} along dimension {} for this architecture, got {}</source>
        <translation>对于此架构应不小于 {}（维度 {}），实为 {}</translation>
    </message>
    <message>
        <source>expected raw tokens for a model without a tokenizer, got text</source>
        <translation>没有分词器的模型应使用原始词元，实为文本</translation>
    </message>
    <message>
        <source>expected a line of at most {} bytes, got more</source>
        <translation>一行应不超过 {} 字节，实际更多</translation>
    </message>
    <message>
        <source>expected token ids below {}, got &quot;{}&quot;</source>
        <translation>词元编号应小于 {}，实为“{}”</translation>
    </message>
    <message>
        <source>expected a sentence of at most {} tokens, got {}</source>
        <translation>句子应不超过 {} 个词元，实为 {}</translation>
    </message>
    <message>
        <source>expected 1 to 1000, got {}</source>
        <translation>应为 1 到 1000，实为 {}</translation>
    </message>
    <message>
        <source>expected 1 to the beam&apos;s {}, got {}</source>
        <translation>应为 1 到束宽 {}，实为 {}</translation>
    </message>
    <message>
        <source>expected 0 to {}, got {}</source>
        <translation>应为 0 到 {}，实为 {}</translation>
    </message>
    <message>
        <source>expected at most 65535 hypotheses at a time</source>
        <translation>一次应不超过 65535 个候选译文</translation>
    </message>
    <message>
        <source>expected 1 to {} tokens, got {}</source>
        <translation>应为 1 到 {} 个词元，实为 {}</translation>
    </message>
    <message>
        <source>expected token ids below {}, got {}</source>
        <translation>词元编号应小于 {}，实为 {}</translation>
    </message>
    <message>
        <source>expected finite numbers, got none for any token</source>
        <translation>应为有限数，但没有任何词元得到有限数</translation>
    </message>
    <message>
        <source>LibTorch&apos;s module</source>
        <translation>使用 LibTorch 的模块</translation>
    </message>
    <message>
        <source>expected rows with their architectures to go on with</source>
        <translation>要继续，应有带架构的数据行</translation>
    </message>
    <message>
        <source>expected rows of {} to go on with, got {}</source>
        <translation>要继续，应为 {} 的数据行，实为 {}</translation>
    </message>
    <message>
        <source>expected at most {} tokens, got {}</source>
        <translation>应不超过 {} 个词元，实为 {}</translation>
    </message>
    <message>
        <source>{}; the row that came before is kept in {}: resume goes on with them</source>
        <translation>{}；此前得到的一行保存在 {} 中：resume 可据此继续</translation>
    </message>
    <message>
        <source>{}; the {} rows that came before are kept in {}: resume goes on with them</source>
        <translation>{}；此前得到的 {} 行保存在 {} 中：resume 可据此继续</translation>
    </message>
    <message>
        <source>the connection through ssh was lost</source>
        <translation>ssh 连接已断开</translation>
    </message>
    <message>
        <source>cannot be reached through ssh</source>
        <translation>无法通过 ssh 连接</translation>
    </message>
    <message>
        <source>expected the program {} on {}, there is none: install HAT Studio there, or name its place</source>
        <translation>应有程序 {}（在 {} 上），但没有：请在那里安装 HAT Studio，或指定其位置</translation>
    </message>
    <message>
        <source>the measurement broke off with status {}</source>
        <translation>测量中断，状态为 {}</translation>
    </message>
    <message>
        <source>expected to be told of the machine first</source>
        <translation>应首先收到机器的信息</translation>
    </message>
    <message>
        <source>cannot be started: {}</source>
        <translation>无法启动：{}</translation>
    </message>
    <message>
        <source>expected lines of text, got one without an end</source>
        <translation>应为文本行，实际有一行没有结尾</translation>
    </message>
    <message>
        <source>expected a network that fits into memory, got one of {} thousand million parameters, which takes {} GB of this machine&apos;s {}</source>
        <translation>应为内存容得下的网络，实为有 {} 十亿个参数的网络，它需要 {} GB，而本机有 {} GB</translation>
    </message>
    <message>
        <source>cannot load {}: {}</source>
        <translation>无法加载{}：{}</translation>
    </message>
    <message>
        <source>expected {}, got another library</source>
        <translation>应为{}，实为另一个库</translation>
    </message>
    <message>
        <source>{} is missing; looked for {}</source>
        <translation>缺少{}；已查找 {}</translation>
    </message>
    <message>
        <source>expected at least {}, the longest sentence, got {}</source>
        <translation>应不小于 {}（最长句子的长度），实为 {}</translation>
    </message>
    <message>
        <source>expected both sides of fairseq&apos;s binarised data: SPLIT.SOURCE-TARGET.LANGUAGE.idx and .bin</source>
        <translation>应有 fairseq 二进制化数据的两侧：SPLIT.SOURCE-TARGET.LANGUAGE.idx 和 .bin</translation>
    </message>
    <message>
        <source>expected one of the pairs of languages {} to be chosen</source>
        <translation>应选择以下语言对之一：{}</translation>
    </message>
    <message>
        <source>expected one of the pairs {}, got {}-{}</source>
        <translation>应为语言对 {} 之一，实为 {}-{}</translation>
    </message>
    <message>
        <source>expected the dictionary of the data, but there is none of that name; name another one</source>
        <translation>应有数据的词典，但没有该名称的文件；请指定另一个</translation>
    </message>
    <message>
        <source>expected an end token behind the sentence</source>
        <translation>句子之后应有结束词元</translation>
    </message>
    <message>
        <source>expected tokens below {}, which is what the dictionary has, got {}</source>
        <translation>词元应小于 {}（词典的大小），实为 {}</translation>
    </message>
    <message>
        <source>expected the split train or valid, got others alone</source>
        <translation>应有 train 或 valid 划分，实际只有其他划分</translation>
    </message>
    <message>
        <source>expected {} sentences as the other side has, got {}</source>
        <translation>应有 {} 个句子（与另一侧相同），实为 {}</translation>
    </message>
    <message>
        <source>expected another line, the file ends</source>
        <translation>应有下一行，但文件已结束</translation>
    </message>
    <message>
        <source>expected &quot;{}: &quot;, got &quot;{}&quot;</source>
        <translation>应为“{}: ”，实为“{}”</translation>
    </message>
    <message>
        <source>expected true or false, got &quot;{}&quot;</source>
        <translation>应为 true 或 false，实为“{}”</translation>
    </message>
    <message>
        <source>expected a number of lines, got &quot;{}&quot;</source>
        <translation>应为行数，实为“{}”</translation>
    </message>
    <message>
        <source>expected the end of the file</source>
        <translation>应为文件末尾</translation>
    </message>
    <message>
        <source>expected byte pairs, a merge a line, got an empty file</source>
        <translation>应为字节对（每行一个合并），实为空文件</translation>
    </message>
    <message>
        <source>{}; prepare the data again</source>
        <translation>{}；请重新准备数据</translation>
    </message>
    <message>
        <source>expected a file of encoded pairs</source>
        <translation>应为已编码句对的文件</translation>
    </message>
    <message>
        <source>expected version {}, got {}</source>
        <translation>应为版本 {}，实为 {}</translation>
    </message>
    <message>
        <source>its counts are impossible</source>
        <translation>其计数不可能成立</translation>
    </message>
    <message>
        <source>expected {} bytes, got {} (truncated)</source>
        <translation>应有 {} 字节，实为 {}（已截断）</translation>
    </message>
    <message>
        <source>its sentences do not fill the file</source>
        <translation>其句子没有填满文件</translation>
    </message>
    <message>
        <source>its sentences are out of order</source>
        <translation>其句子的顺序有误</translation>
    </message>
    <message>
        <source>pair {} has tokens outside the vocabulary, or no end token</source>
        <translation>句对 {} 有词表之外的词元，或没有结束词元</translation>
    </message>
    <message>
        <source>expected a text file, got nothing</source>
        <translation>应为文本文件，实际没有内容</translation>
    </message>
    <message>
        <source>expected validation text for both languages or neither</source>
        <translation>应同时给出两种语言的验证文本，或都不给</translation>
    </message>
    <message>
        <source>expected a code such as en, got &quot;{}&quot;</source>
        <translation>应为 en 这样的代码，实为“{}”</translation>
    </message>
    <message>
        <source>expected a code such as de, got &quot;{}&quot;</source>
        <translation>应为 de 这样的代码，实为“{}”</translation>
    </message>
    <message>
        <source>expected another language than source_language</source>
        <translation>应为与 source_language 不同的语言</translation>
    </message>
    <message>
        <source>expected a positive number of tokens, got {}</source>
        <translation>词元数应为正数，实为 {}</translation>
    </message>
    <message>
        <source>expected 0 or more, got {}</source>
        <translation>应不小于 0，实为 {}</translation>
    </message>
    <message>
        <source>expected a file of labels, because keep_labels is given</source>
        <translation>应有标签文件，因为已给出 keep_labels</translation>
    </message>
    <message>
        <source>expected validation text with it</source>
        <translation>应同时给出验证文本</translation>
    </message>
    <message>
        <source>expected a new, an empty or a prepared data folder; this one holds other files</source>
        <translation>应为新文件夹、空文件夹或已准备的数据文件夹；此文件夹中有其他文件</translation>
    </message>
    <message>
        <source>expected at least one line, got an empty file</source>
        <translation>应至少有一行，实为空文件</translation>
    </message>
    <message>
        <source>expected {} lines as in {}, got {}: line {} is missing</source>
        <translation>应有 {} 行（与 {} 相同），实为 {}：缺少第 {} 行</translation>
    </message>
    <message>
        <source>expected at least one {} pair, but {} have a blank side, {} are too long and {} have other labels</source>
        <translation>应至少有一个{}句对，但 {} 个有一侧为空，{} 个太长，{} 个带有其他标签</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>expected validation text: none can be held out, because every source sentence occurs in more than one pair</source>
        <translation>应有验证文本：无法留出，因为每个源句都出现在不止一个句对中</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>expected {} lines as the source has, got {}</source>
        <translation>应有 {} 行（与源文本相同），实为 {}</translation>
    </message>
    <message>
        <source>expected a prepared data folder</source>
        <translation>应为已准备的数据文件夹</translation>
    </message>
    <message>
        <source>expected a prepared data folder, but it has no data.yaml</source>
        <translation>应为已准备的数据文件夹，但其中没有 data.yaml</translation>
    </message>
    <message>
        <source>expected a prepared data folder, got binarised data of fairseq: hat import makes one of it</source>
        <translation>应为已准备的数据文件夹，实为 fairseq 的二进制化数据：可用 hat import 转换</translation>
    </message>
    <message>
        <source>expected {} pairs as in data.yaml, got {}; prepare the data again</source>
        <translation>应有 {} 个句对（与 data.yaml 相同），实为 {}；请重新准备数据</translation>
    </message>
    <message>
        <source>expected {}, the tokens of {}, got {}</source>
        <translation>应为 {}（{} 的词元数），实为 {}</translation>
    </message>
    <message>
        <source>the tokenizer&apos;s module</source>
        <translation>分词器的模块</translation>
    </message>
    <message>
        <source>not a SentencePiece model, or a truncated one</source>
        <translation>不是 SentencePiece 模型，或已截断</translation>
    </message>
    <message>
        <source>expected the ids bos 0, pad 1, eos 2, unk 3, got bos {}, pad {}, eos {}, unk {}</source>
        <translation>编号应为 bos 0、pad 1、eos 2、unk 3，实为 bos {}、pad {}、eos {}、unk {}</translation>
    </message>
    <message>
        <source>expected at most {} for a text of this size, got {}</source>
        <translation>这种大小的文本应不超过 {}，实为 {}</translation>
    </message>
    <message>
        <source>expected a number between the characters of the text (with 260 for bytes and control tokens) and its distinct pieces, got {}</source>
        <translation>应介于文本的字符数（加上字节和控制词元的 260）与其不同片段数之间，实为 {}</translation>
    </message>
    <message>
        <source>expected cpu or auto: this LibTorch finds no CUDA device</source>
        <translation>应为 cpu 或 auto：此 LibTorch 找不到 CUDA 设备</translation>
    </message>
    <message>
        <source>expected fp32 or auto: this processor has no bf16 instructions</source>
        <translation>应为 fp32 或 auto：此处理器没有 bf16 指令</translation>
    </message>
    <message>
        <source>not enough memory for networks and batches of this size</source>
        <translation>内存不足以容纳这种大小的网络和批</translation>
    </message>
    <message>
        <source>LibTorch cannot compute this: {}</source>
        <translation>LibTorch 无法计算：{}</translation>
    </message>
    <message>
        <source>expected this weight, there is none</source>
        <translation>应有此权重，但没有</translation>
    </message>
    <message>
        <source>a damaged one</source>
        <translation>已损坏的预测器</translation>
    </message>
    <message>
        <source>expected a new file or an older predictor, got {}</source>
        <translation>应为新文件或旧的预测器，实为：{}</translation>
    </message>
    <message>
        <source>expected at least {} architectures, got {}</source>
        <translation>应至少有 {} 个架构，实为 {}</translation>
    </message>
    <message>
        <source>expected at least {} architectures that no drift spoiled, got {}</source>
        <translation>应至少有 {} 个未受漂移影响的架构，实为 {}</translation>
    </message>
    <message>
        <source>{} (the setting {} takes it all the same)</source>
        <translation>{}（设置 {} 可使其仍被接受）</translation>
    </message>
    <message>
        <source>goes on with the {} architectures that {} holds</source>
        <translation>从已有的 {} 个架构继续，它们保存在 {} 中</translation>
    </message>
    <message>
        <source>there is no search to resume in {}: a new one begins</source>
        <translation>{} 中没有可继续的搜索：将开始新的搜索</translation>
    </message>
    <message>
        <source>expected data prepared with the model&apos;s vocabulary of {} tokens, got {}</source>
        <translation>应为用模型的词表（{} 个词元）准备的数据，实为 {}</translation>
    </message>
    <message>
        <source>expected data prepared with the model&apos;s tokenizer, got data of another vocabulary of the same size</source>
        <translation>应为用模型的分词器准备的数据，实为大小相同的另一词表的数据</translation>
    </message>
    <message>
        <source>expected a model with a tokenizer to read validation text with</source>
        <translation>应为带分词器的模型，以便读取验证文本</translation>
    </message>
    <message>
        <source>expected a prepared data folder, or one with {} and {}</source>
        <translation>应为已准备的数据文件夹，或含有 {} 和 {} 的文件夹</translation>
    </message>
    <message>
        <source>expected a prepared data folder, or one with {} and {}, got binarised data of fairseq: {} makes a data folder of it</source>
        <translation>应为已准备的数据文件夹，或含有 {} 和 {} 的文件夹，实为 fairseq 的二进制化数据：可用 {} 转换为数据文件夹</translation>
    </message>
    <message>
        <source>expected a SuperTransformer, got a single SubTransformer: there is nothing to search in it</source>
        <translation>应为 SuperTransformer，实为单个 SubTransformer：其中没有可搜索的内容</translation>
    </message>
    <message>
        <source>expected at least one validation pair</source>
        <translation>应至少有一个验证句对</translation>
    </message>
    <message>
        <source>expected a new folder, got one that holds a search: resume it, or choose another</source>
        <translation>应为新文件夹，实为含有搜索的文件夹：请继续该搜索，或选择另一个文件夹</translation>
    </message>
    <message>
        <source>expected this tensor in the checkpoint, there is none</source>
        <translation>检查点中应有此张量，但没有</translation>
    </message>
    <message>
        <source>expected the shape of this run&apos;s network, got another: the run was started with other settings</source>
        <translation>应为此次运行的网络的形状，实为另一形状：该运行是以其他设置开始的</translation>
    </message>
    <message>
        <source>expected a whole number in the checkpoint&apos;s metadata</source>
        <translation>检查点的元数据中应为整数</translation>
    </message>
    <message>
        <source>expected a checkpoint of a training, got other weights</source>
        <translation>应为训练的检查点，实为其他权重</translation>
    </message>
    <message>
        <source>expected the pairs with which the run was begun, got others in {}</source>
        <translation>应为运行开始时的句对，实际在 {} 中是其他句对</translation>
    </message>
    <message>
        <source>expected the vocabulary with which the run was begun, got another in {}</source>
        <translation>应为运行开始时的词表，实际在 {} 中是另一个</translation>
    </message>
    <message>
        <source>expected none: the run trains a SuperTransformer</source>
        <translation>应为无：此次运行训练的是 SuperTransformer</translation>
    </message>
    <message>
        <source>expected {}, with which the run was begun, got {}</source>
        <translation>应为 {}（运行开始时的值），实为：{}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>expected the search space and the shape with which the run was begun, got others</source>
        <translation>应为运行开始时的搜索空间和形状，实为其他</translation>
    </message>
    <message>
        <source>expected the weights with which the run was begun, got others</source>
        <translation>应为运行开始时的权重，实为其他权重</translation>
    </message>
    <message>
        <source>{} was {} when the run was begun, and is {} from here on</source>
        <translation>{} 在运行开始时为 {}，从此处起为 {}</translation>
    </message>
    <message>
        <source>expected a checkpoint that can be read; to begin anew, choose another folder</source>
        <translation>应为可读取的检查点；要重新开始，请选择另一个文件夹</translation>
    </message>
    <message>
        <source>a damaged checkpoint is passed over: {}</source>
        <translation>跳过已损坏的检查点：{}</translation>
    </message>
    <message>
        <source>the run in {} has no checkpoint yet: it begins anew</source>
        <translation>{} 中的运行还没有检查点：将重新开始</translation>
    </message>
    <message>
        <source>there is no run to resume in {}: a new one begins</source>
        <translation>{} 中没有可继续的运行：将开始新的运行</translation>
    </message>
    <message>
        <source>expected data prepared with the tokenizer of {}, got data of another vocabulary</source>
        <translation>应为用 {} 的分词器准备的数据，实为另一词表的数据</translation>
    </message>
    <message>
        <source>expected data prepared with the tokenizer of {} ({} tokens), got {} tokens</source>
        <translation>应为用 {} 的分词器（{} 个词元）准备的数据，实为 {} 个词元</translation>
    </message>
    <message>
        <source>the architecture is not one of the search space {}; expected the one that it comes from</source>
        <translation>该架构不属于搜索空间 {}；应为它所来自的搜索空间</translation>
    </message>
    <message>
        <source>expected finite weights, got NaN or infinity: the checkpoint is damaged</source>
        <translation>应为有限的权重，实际有 NaN 或无穷大：检查点已损坏</translation>
    </message>
    <message>
        <source>training diverged at update {}: expected a lower lr or more warmup</source>
        <translation>训练在第 {} 步发散：应降低 lr 或延长预热</translation>
    </message>
    <message>
        <source>expected a new folder, got one that holds a run: resume it, or choose another</source>
        <translation>应为新文件夹，实为含有运行的文件夹：请继续该运行，或选择另一个文件夹</translation>
    </message>
    <message>
        <source>expected at least one training pair</source>
        <translation>应至少有一个训练句对</translation>
    </message>
    <message>
        <source>expected at least one validation pair, or {} of 0</source>
        <translation>应至少有一个验证句对，或者 {} 为 0</translation>
    </message>
    <message>
        <source>expected an open workspace to keep the points with</source>
        <translation>应为已打开的工作区，以便保存这些点</translation>
    </message>
    <message>
        <source>expected an architecture, got none</source>
        <translation>应为架构，实为无</translation>
    </message>
    <message>
        <source>expected a .png file</source>
        <translation>应为 .png 文件</translation>
    </message>
    <message>
        <source>expected a .svg, .pdf, .png or .csv file</source>
        <translation>应为 .svg、.pdf、.png 或 .csv 文件</translation>
    </message>
    <message>
        <source>cannot be copied: {}</source>
        <translation>无法复制：{}</translation>
    </message>
    <message>
        <source>a number of rounds</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>a number of pairs</source>
        <translation>句对数</translation>
    </message>
    <message>
        <source>expected whole numbers of four bytes</source>
        <translation>应为四字节整数</translation>
    </message>
    <message>
        <source>expected a shortlist of {} source and {} target tokens, got {} and {}</source>
        <translation>应为 {} 个源词元和 {} 个目标词元的候选词表，实为 {} 和 {}</translation>
    </message>
    <message>
        <source>expected no count below 0, got {}</source>
        <translation>计数不应小于 0，实为 {}</translation>
    </message>
    <message>
        <source>expected {} of them, got {}</source>
        <translation>应有 {} 个，实为 {} 个</translation>
    </message>
    <message>
        <source>expected the end token among them</source>
        <translation>其中应包含结束词元</translation>
    </message>
    <message>
        <source>expected a model with a shortlist, but it has none: hat shortlist makes it</source>
        <translation>应为带候选词表的模型，但它没有：请用 hat shortlist 生成</translation>
    </message>
    <message>
        <source>expected data of the vocabularies of {}</source>
        <translation>应为与 {} 词表相同的数据</translation>
    </message>
    <message>
        <source>expected training pairs, got none</source>
        <translation>应有训练句对，但没有</translation>
    </message>
    <message>
        <source>expected a kind of predictor that this version knows ({}), got &quot;{}&quot;: is the file of a later version?</source>
        <translation>应为此版本认识的预测器种类（{}），实为“{}”：文件是否来自更新的版本？</translation>
    </message>
    <message>
        <source>expected {} for every piece, got {}</source>
        <translation>每段应有 {}，实为 {}</translation>
    </message>
    <message>
        <source>expected measured architectures, got none</source>
        <translation>应有测量过的架构，实际没有</translation>
    </message>
    <message>
        <source>expected a device that is known well, got none</source>
        <translation>应有充分了解的设备，实际没有</translation>
    </message>
    <message>
        <source>OPENBLAS_CORETYPE is set to {}: products of matrices may take twice the time; unset it</source>
        <translation>OPENBLAS_CORETYPE 设为 {}：矩阵乘积可能花费两倍时间；请取消该变量</translation>
    </message>
    <message>
        <source>pair {}</source>
        <translation>第 {} 对</translation>
    </message>
    <message>
        <source>the latency predictor of this machine</source>
        <translation>本机的延迟预测器</translation>
    </message>
    <message>
        <source>expected a probability above 0 and below 1, got {}</source>
        <translation>应为大于 0 且小于 1 的概率，实为 {}</translation>
    </message>
    <message>
        <source>expected a probability from 0 and below 1, got {}</source>
        <translation>应为从 0 起且小于 1 的概率，实为 {}</translation>
    </message>
    <message>
        <source>expected at least {} architectures of {} that were measured part by part, got {}</source>
        <translation>应至少有 {} 个来自 {} 且逐部分测量的架构，实为 {}</translation>
    </message>
    <message>
        <source>expected ascending numbers</source>
        <translation>应为递增的数</translation>
    </message>
    <message>
        <source>expected {} numbers for each shape</source>
        <translation>每种形状应有 {} 个数</translation>
    </message>
    <message>
        <source>expected the sizes of a part, got {}</source>
        <translation>应为某部分的尺寸，实为 {}</translation>
    </message>
    <message>
        <source>expected numbers from 0</source>
        <translation>应为从 0 起的数</translation>
    </message>
    <message>
        <source>expected ascending sizes</source>
        <translation>应为递增的尺寸</translation>
    </message>
    <message>
        <source>expected ascending shapes</source>
        <translation>应为递增的形状</translation>
    </message>
    <message>
        <source>expected a whole number from 1, got {}</source>
        <translation>应为从 1 起的整数，实为 {}</translation>
    </message>
    <message>
        <source>the fastest architecture of this space takes up to {} ms, the budget is {} ms</source>
        <translation>此空间中最快的架构最多需 {} 毫秒，预算为 {} 毫秒</translation>
    </message>
    <message>
        <source>{}: expected at most the budget of {} ms, got up to {} ms</source>
        <translation>{}：应不超过预算 {} 毫秒，实际最多 {} 毫秒</translation>
    </message>
    <message>
        <source>expected a predictor that was calibrated on enough rows for {}, got one of {} rows</source>
        <translation>应为用足够多的行校准到 {} 的预测器，实际只有 {} 行</translation>
    </message>
    <message>
        <source>expected a predictor of this machine ({}), got one of {}</source>
        <translation>应为本机（{}）的预测器，实为 {} 的</translation>
    </message>
    <message>
        <source>expected a list of changes of pace</source>
        <translation>应为步速变化的列表</translation>
    </message>
    <message>
        <source>expected either architectures or a number of probes, got both</source>
        <translation>应只给出架构或探测数量之一，实际两者都给出</translation>
    </message>
    <message>
        <source>expected a predictor that can be carried over to the architectures of {}</source>
        <translation>应为可迁移到 {} 的架构上的预测器</translation>
    </message>
    <message>
        <source>{} BLEU</source>
        <translation>{} BLEU</translation>
    </message>
    <message>
        <source>{} bits</source>
        <translation>{} 比特</translation>
    </message>
    <message>
        <source>no architecture of known quality is known on {}</source>
        <translation>在 {} 上没有已知质量的架构</translation>
    </message>
    <message>
        <source>nothing keeps {} ms on {}: the fastest, {}, takes {} ms</source>
        <translation>没有架构能在 {} 毫秒内于 {} 上运行：最快的 {} 需 {} 毫秒</translation>
    </message>
    <message>
        <source>nothing that is known on {} reaches {}: the nearest, {}, has {}</source>
        <translation>{} 上已知的架构都达不到 {}：最接近的 {} 为 {}</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>expected two different devices, got {} twice</source>
        <translation>应为两个不同的设备，实际两次都是 {}</translation>
    </message>
    <message>
        <source>expected a task with models for both devices, {}, got &quot;{}&quot;</source>
        <translation>应为两个设备都有模型的任务（{}），实际为“{}”</translation>
    </message>
    <message>
        <source>nothing was measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>expected one of {}</source>
        <translation>应为 {} 之一</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is the name of several devices: expected one of {}</source>
        <translation>“{}”是多个设备的名称：应为 {} 之一</translation>
    </message>
    <message>
        <source>this machine was not measured with {}: hat latency measure --workspace {} --threads {} --precision {} does so; {}</source>
        <translation>本机尚未以 {} 测量：运行 hat latency measure --workspace {} --threads {} --precision {}；{}</translation>
    </message>
    <message>
        <source>the workspace has no device &quot;{}&quot;: {}</source>
        <translation>工作区没有设备“{}”：{}</translation>
    </message>
    <message>
        <source>expected two architectures of known quality at least that are known on both devices, got {}: hat search --model {} --pareto, once for each device, evaluates them</source>
        <translation>应至少有两个质量已知且在两个设备上都已知的架构，实际为 {}：对每个设备运行一次 hat search --model {} --pareto 即可评估</translation>
    </message>
    <message>
        <source>expected a workspace with models whose milliseconds and BLEU are known, got none: {} and {} make them known</source>
        <translation>应为含有毫秒数和 BLEU 已知的模型的工作区，实际没有：{} 和 {} 可使其已知</translation>
    </message>
    <message>
        <source>expected {} or {}: this processor has no products of bf16</source>
        <translation>应为 {} 或 {}：此处理器没有 bf16 乘积指令</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>own weights</source>
        <translation>自有权重</translation>
    </message>
    <message>
        <source>fine-tuned weights</source>
        <translation>微调权重</translation>
    </message>
    <message>
        <source>inherited weights</source>
        <translation>继承权重</translation>
    </message>
    <message>
        <source>weights of unknown origin</source>
        <translation>来源未知的权重</translation>
    </message>
    <message>
        <source>own weights, trained from scratch</source>
        <translation>自有权重，从零训练</translation>
    </message>
    <message>
        <source>weights fine-tuned from those of %1</source>
        <translation>由 %1 的权重微调而来</translation>
    </message>
    <message>
        <source>weights inherited from %1, not trained by themselves</source>
        <translation>继承自 %1 的权重，未单独训练</translation>
    </message>
    <message>
        <source>Proxy loss, %1 tokens</source>
        <translation>代理损失，%1 个词元</translation>
    </message>
    <message>
        <source>Proxy loss, whole text</source>
        <translation>代理损失，全文</translation>
    </message>
    <message>
        <source>Mean over about %1 target tokens of the validation text, with the SuperTransformer&apos;s weights</source>
        <translation>在验证文本约 %1 个目标词元上的平均值，使用 SuperTransformer 的权重</translation>
    </message>
    <message>
        <source>Mean over all target tokens of the validation text, with the SuperTransformer&apos;s weights</source>
        <translation>在验证文本全部目标词元上的平均值，使用 SuperTransformer 的权重</translation>
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
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 ms (%2 to %3)</source>
        <translation>%1 毫秒（%2 至 %3）</translation>
    </message>
    <message>
        <source>about %1 · 10%2</source>
        <comment>the second is an exponent, in raised digits</comment>
        <translation>约 %1 · 10%2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a proxy loss in bits</comment>
        <translation>约 %1</translation>
    </message>
</context>
<context>
    <name>ParetoFront</name>
    <message>
        <source>%1 M parameters</source>
        <translation>%1 M 参数</translation>
    </message>
    <message>
        <source>%1 G FLOPs</source>
        <translation>%1 G FLOPs</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Nobody knows on which architectures this predictor was fitted: its ms may be guesses in this space.</source>
        <translation>不知道该预测器是在哪些架构上拟合的：其毫秒在此空间中可能只是猜测。</translation>
    </message>
    <message>
        <source>Nobody knows how well this predictor predicts: it tells of no rows that it has not seen.</source>
        <translation>不知道该预测器有多准：它没有给出未见过的行。</translation>
    </message>
    <message numerus="yes">
        <source>The predictor is not known to tell fast from slow: Kendall tau %1 over %n row(s) that it has not seen may be chance. Measure more architectures and fit it again.</source>
        <translation>
            <numerusform>无法确定该预测器能区分快慢：在它未见过的 %n 行上 Kendall tau 为 %1，可能只是偶然。请测量更多架构并重新拟合。</numerusform>
        </translation>
    </message>
    <message>
        <source>The predictor says %1 for the fastest architecture, which cannot be. Measure again and fit it again.</source>
        <translation>预测器对最快的架构给出 %1，这不可能。请重新测量并重新拟合。</translation>
    </message>
    <message>
        <source>The predictor speaks for %1, which is not this machine: the winner was not measured.</source>
        <translation>该预测器针对 %1，并非本机：优胜者未测量。</translation>
    </message>
    <message>
        <source>The SuperTransformer was trained on few of the subsets of encoder layers: proxy losses of the others are those of weights that never met them.</source>
        <translation>SuperTransformer 只在少数编码器层子集上训练过：其余子集的代理损失来自从未见过它们的权重。</translation>
    </message>
    <message numerus="yes">
        <source>This machine takes %1 times what the predictor says, the median of %n architecture(s) measured. The search allows for it; measure again and fit a new predictor.</source>
        <translation>
            <numerusform>本机耗时为预测值的 %1 倍（%n 个实测架构的中位数）。搜索已计入这一点；请重新测量并拟合新的预测器。</numerusform>
        </translation>
    </message>
    <message>
        <source>The predictor was not fitted on all of this space: beyond what it has seen its ms are guesses.</source>
        <translation>预测器并非在整个搜索空间上拟合：超出其所见范围的毫秒只是猜测。</translation>
    </message>
    <message>
        <source>The predictor was fitted on architectures of another space: its ms say nothing here.</source>
        <translation>预测器是在另一空间的架构上拟合的：其毫秒在此没有意义。</translation>
    </message>
    <message numerus="yes">
        <source>Measured at the end, candidates took %1 times what the search counted on, the median of %n. Measure architectures again and fit a new predictor.</source>
        <translation>
            <numerusform>最后测量时，候选架构的耗时是搜索所依据数值的 %1 倍（%n 个的中位数）。请重新测量架构并拟合新的预测器。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows which device the predictor speaks for: the winner was not measured.</source>
        <translation>不知道该预测器针对哪台设备：没有测量优胜者。</translation>
    </message>
    <message>
        <source>Times on this machine varied too much. The winner is the predicted one; no measurement decided.</source>
        <translation>本机的时间波动太大。优胜者是预测出的那个，没有由测量决定。</translation>
    </message>
    <message>
        <source>The machine was too busy to measure on: other programs used %1 processors. The winner is the predicted one; no measurement decided.</source>
        <translation>机器太忙，无法测量：其他程序占用了 %1 个处理器。优胜者是预测出的那个，没有由测量决定。</translation>
    </message>
    <message>
        <source>The machine was too busy to measure the front on. What was not measured is predicted.</source>
        <translation>机器太忙，无法测量前沿。未测量的数值为预测值。</translation>
    </message>
    <message>
        <source>Times on this machine varied too much to compare with the predictor before the search. Its ms are taken as they are.</source>
        <translation>本机的时间波动太大，搜索前无法与预测器比较。直接采用其毫秒数。</translation>
    </message>
    <message>
        <source>The machine was too busy to compare with the predictor before the search: other programs used %1 processors. Its ms are taken as they are.</source>
        <translation>机器太忙，搜索前无法与预测器比较：其他程序占用了 %1 个处理器。直接采用其毫秒数。</translation>
    </message>
    <message>
        <source>Nothing that was found keeps the budget when it is measured: the fastest takes up to %1.</source>
        <translation>找到的架构实测后都不满足预算：最快的需要至多 %1。</translation>
    </message>
    <message>
        <source>Nothing is promised with %1: the predictor was never calibrated. Its ms are taken as they are. Fit it again.</source>
        <translation>以 %1 不作任何承诺：预测器从未校准，其毫秒数按原样采用。请重新拟合。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is promised with %1: the predictor was calibrated on %n rows, which is too few. Its ms are taken as they are. Measure more and fit it again.</source>
        <translation>
            <numerusform>以 %1 不作任何承诺：预测器仅用 %n 行校准，过少。其毫秒数按原样采用。请多测量并重新拟合。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The predictor is rough: ± %1 % are to be expected, since it was fitted to %n architecture(s). Measure more and fit it again.</source>
        <translation>
            <numerusform>预测器较粗略：仅用 %n 个架构拟合，误差约 ±%1%。请测量更多并重新拟合。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>more than can be counted</source>
        <translation>多得无法计数</translation>
    </message>
    <message>
        <source>%1, about %2 · 10^%3</source>
        <translation>%1，约 %2 · 10^%3</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Report of a workspace of HAT Studio %1, %2</source>
        <translation>HAT Studio %1 工作区报告，%2</translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>To scale: a block is as wide as the embedding dim, its bar as long as the FFN dim, its dots are attention heads. The pale shapes are the SuperTransformer&apos;s full size; the lines lead from encoder layers to the decoder layers that attend to them.</source>
        <translation>按比例绘制：方块的宽度为嵌入维度，其中条的长度为 FFN 维度，圆点为注意力头。浅色形状是 SuperTransformer 的完整大小；线条从编码器层连到关注它们的解码器层。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>SuperTransformer</source>
        <translation>SuperTransformer</translation>
    </message>
    <message>
        <source>Its weights</source>
        <translation>其权重</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>SubTransformers</source>
        <translation>SubTransformer</translation>
    </message>
    <message>
        <source>Validation text</source>
        <translation>验证文本</translation>
    </message>
    <message>
        <source>Device of the predicted latency</source>
        <translation>预测延迟所用的设备</translation>
    </message>
    <message>
        <source>none measured</source>
        <translation>没有已实测的设备</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>延迟预算</translation>
    </message>
    <message>
        <source>Search space</source>
        <translation>搜索空间</translation>
    </message>
    <message>
        <source>The workspace has no search space.</source>
        <translation>此工作区没有搜索空间。</translation>
    </message>
    <message>
        <source>SubTransformers: %1.</source>
        <translation>SubTransformer：%1。</translation>
    </message>
    <message>
        <source>any set of encoder layers</source>
        <translation>任意编码器层子集</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
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
        <source>Embedding dim</source>
        <translation>嵌入维度</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>FFN dim of each layer</source>
        <translation>每层的 FFN 维度</translation>
    </message>
    <message>
        <source>Heads of each self-attention</source>
        <translation>每个自注意力的头数</translation>
    </message>
    <message>
        <source>Heads of each cross-attention</source>
        <translation>每个交叉注意力的头数</translation>
    </message>
    <message>
        <source>Cross-attention sources</source>
        <translation>交叉注意力来源</translation>
    </message>
    <message>
        <source>Queries, keys and values are %1 wide whatever the heads. FLOPs and latency are of one sentence of %2 tokens.</source>
        <translation>无论头数多少，查询、键和值的宽度均为 %1。FLOPs 和延迟针对一个 %2 词元的句子。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The workspace has no models yet: search, or train one.</source>
        <translation>此工作区还没有模型：请进行搜索，或训练一个。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Predicted, ms</source>
        <translation>预测，ms</translation>
    </message>
    <message>
        <source>Measured, ms</source>
        <translation>实测，ms</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>Loss, bits</source>
        <translation>损失，比特</translation>
    </message>
    <message>
        <source>Params, M</source>
        <translation>参数量，M</translation>
    </message>
    <message>
        <source>FLOPs, G</source>
        <translation>FLOPs，G</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>BLEU is what the models&apos; cards say; they name no signature.</source>
        <translation>BLEU 取自模型卡；模型卡未注明签名。</translation>
    </message>
    <message>
        <source>BLEU&apos;s signature: %1.</source>
        <translation>BLEU 的签名：%1。</translation>
    </message>
    <message>
        <source>Predicted on: %1.</source>
        <translation>预测所针对的设备：%1。</translation>
    </message>
    <message>
        <source>no device</source>
        <translation>无设备</translation>
    </message>
    <message>
        <source>The loss is the proxy loss with inherited weights on %1 target tokens, where it was evaluated in this session.</source>
        <translation>损失是继承权重下在 %1 个目标词元上的代理损失，仅列出本次会话中已评估的。</translation>
    </message>
    <message>
        <source>Parameters are counted without embeddings, as in the paper.</source>
        <translation>参数量不含嵌入，与论文一致。</translation>
    </message>
    <message>
        <source>The front</source>
        <translation>前沿</translation>
    </message>
    <message>
        <source>models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>latency of one sentence of %1 tokens, ms</source>
        <translation>一个 %1 词元句子的延迟，ms</translation>
    </message>
    <message>
        <source>BLEU, sacreBLEU&apos;s scoring</source>
        <translation>BLEU，按 sacreBLEU 评分</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>预算 %1</translation>
    </message>
    <message>
        <source>Models by latency (predicted where there is a predictor, else measured) and BLEU. The line is the front: on it, nothing better is to be had without more milliseconds.</source>
        <translation>按延迟（有预测器时为预测值，否则为实测值）和 BLEU 排列的模型。线条为前沿：在前沿上，不多花毫秒就得不到更好的结果。</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>实测 %1</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <translation>%1 M 参数</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>No training run lies in this workspace&apos;s folder of runs. What the models&apos; cards say of their training stands below.</source>
        <translation>此工作区的运行文件夹中没有训练运行。模型卡中关于训练的说明见下文。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>训练对象</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Tokens per s</source>
        <translation>词元/s</translation>
    </message>
    <message>
        <source>Last loss, bits</source>
        <translation>最后损失，比特</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>SubTransformer</source>
        <translation>SubTransformer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>步</translation>
    </message>
    <message>
        <source>validation loss, bits per token</source>
        <translation>验证损失，比特/词元</translation>
    </message>
    <message>
        <source>Training run %1: validation losses by update.</source>
        <translation>训练运行 %1：各步的验证损失。</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>No finished search lies in this workspace&apos;s folder of runs.</source>
        <translation>此工作区的运行文件夹中没有已完成的搜索。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Budget, ms</source>
        <translation>预算，ms</translation>
    </message>
    <message>
        <source>Best architecture</source>
        <translation>最优架构</translation>
    </message>
    <message>
        <source>front</source>
        <translation>前沿</translation>
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
        <source>best</source>
        <translation>最优</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>代</translation>
    </message>
    <message>
        <source>proxy loss, bits per token</source>
        <translation>代理损失，比特/词元</translation>
    </message>
    <message>
        <source>The newest search, %1: proxy loss by generation.</source>
        <translation>最近一次搜索，%1：各代的代理损失。</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>No latency data lies beside the predictor.</source>
        <translation>预测器旁没有延迟数据。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>%1, %2 architectures</source>
        <translation>%1，%2 个架构</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>%1 source tokens, %2 target tokens, beam %3</source>
        <translation>%1 个源词元，%2 个目标词元，束宽 %3</translation>
    </message>
    <message>
        <source>mean error %1 %, RMSE %2, Kendall&apos;s tau %3 (%4 rows)</source>
        <translation>平均误差 %1%，RMSE %2，Kendall τ %3（%4 行）</translation>
    </message>
    <message>
        <source>Predictor, rows held out</source>
        <translation>预测器，留出的数据行</translation>
    </message>
    <message>
        <source>Predictor, every row</source>
        <translation>预测器，全部数据行</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>too few rows to tell drift from noise</source>
        <translation>数据行太少，无法区分漂移与噪声</translation>
    </message>
    <message>
        <source>no drift: the machine kept its pace</source>
        <translation>无漂移：机器保持了速度</translation>
    </message>
    <message>
        <source>drift: %1 of %2 rows were measured while the machine was slow</source>
        <translation>漂移：%2 行中有 %1 行是在机器变慢时实测的</translation>
    </message>
    <message>
        <source>Rows %1 to %2 took %3 times as long as their architectures take in most of the data.</source>
        <translation>第 %1 至 %2 行的耗时是其架构在大部分数据中耗时的 %3 倍。</translation>
    </message>
    <message>
        <source>architectures</source>
        <translation>个架构</translation>
    </message>
    <message>
        <source>measured latency, ms</source>
        <translation>实测延迟，ms</translation>
    </message>
    <message>
        <source>predicted latency, ms</source>
        <translation>预测延迟，ms</translation>
    </message>
    <message>
        <source>Predicted against measured latency; on the line both are equal.</source>
        <translation>预测延迟与实测延迟对照；在线上二者相等。</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>CO₂</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>No run of this workspace has recorded its cost.</source>
        <translation>此工作区没有任何运行记录了成本。</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 of it estimated</source>
        <translation>其中 %1 为估计值</translation>
    </message>
    <message>
        <source>%1 g of CO₂ per kWh (%2), %3 %4 per kWh, %5 %4 per hour</source>
        <translation>每 kWh %1 g CO₂（%2），每 kWh %3 %4，每小时 %5 %4</translation>
    </message>
    <message>
        <source>Factors: %1.</source>
        <translation>系数：%1。</translation>
    </message>
    <message>
        <source>RAPL counts processor and memory; an estimate is assumed watts of the whole machine times the time.</source>
        <translation>RAPL 计入处理器和内存；估计值为整机的假定功率（瓦）乘以时间。</translation>
    </message>
    <message>
        <source>What the paper and its slides report for one search:</source>
        <translation>论文及其幻灯片给出的单次搜索成本：</translation>
    </message>
    <message>
        <source>Search by</source>
        <translation>搜索方法</translation>
    </message>
    <message>
        <source>GPU hours</source>
        <translation>GPU 小时</translation>
    </message>
    <message>
        <source>%1 lb (%2 kg)</source>
        <translation>%1 磅（%2 千克）</translation>
    </message>
    <message>
        <source>The paper counts rented graphics cards on WMT data, the runs above this machine and this workspace: they show orders of magnitude, not a race.</source>
        <translation>论文计算的是在 WMT 数据上租用的显卡，上面的运行则是本机和此工作区：它们体现的是数量级，而非比赛。</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源与出处</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>HAT Studio is free software under the GNU General Public License, version 3 or later. Hardware-Aware Transformers: Wang et al., ACL 2020; its published numbers are facts from the paper, its slides and its table of models.</source>
        <translation>HAT Studio 是自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。Hardware-Aware Transformers：Wang 等，ACL 2020；其公布的数值为取自论文、幻灯片和模型表的事实。</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>已略去：%1</translation>
    </message>
    <message>
        <source>ms by layer: %1</source>
        <translation>各层毫秒：%1</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>BLEU was evaluated on %1, of every model that has one here.</source>
        <translation>此处每个有 BLEU 的模型都在 %1 上评估。</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>预测器</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>its parent</source>
        <translation>其来源模型</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1（属于 %2）</translation>
    </message>
</context>
<context>
    <name>SpecialiseWords</name>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发表</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>One architecture is the best of both</source>
        <translation>同一架构在两者上都最佳</translation>
    </message>
    <message>
        <source>Not equal: %1 is %2 better</source>
        <translation>不相等：%1 好 %2</translation>
    </message>
    <message>
        <source>Specialising pays on both</source>
        <translation>在两者上专门化都划算</translation>
    </message>
    <message>
        <source>Specialising pays on one: %1</source>
        <translation>仅在一个设备上专门化划算：%1</translation>
    </message>
    <message>
        <source>Specialising is not seen to pay</source>
        <translation>看不出专门化是否划算</translation>
    </message>
    <message>
        <source>At this quality there is nothing to specialise.</source>
        <translation>在此质量下无需专门化。</translation>
    </message>
    <message>
        <source>A saving at another quality says nothing: choose one that both have.</source>
        <translation>不同质量下的节省没有意义：请选择两者都具有的质量。</translation>
    </message>
    <message>
        <source>Time that a device saves with its own architecture, against the other&apos;s.</source>
        <translation>设备使用自己的架构比用对方的架构节省的时间。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>no difference found</source>
        <translation>未发现差异</translation>
    </message>
    <message>
        <source>%1 %, uncertain</source>
        <translation>%1%，不确定</translation>
    </message>
    <message>
        <source>95 %: %1 to %2 %</source>
        <translation>95%：%1 至 %2%</translation>
    </message>
    <message>
        <source>%1 of %2 ms</source>
        <translation>%1 / %2 毫秒</translation>
    </message>
    <message>
        <source>%1, the best for %2, on %3: %4 ms%5, %6.</source>
        <translation>%1（%2 上最佳）在 %3 上：%4 毫秒%5，%6。</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>HAT in three steps</source>
        <translation>三步了解 HAT</translation>
    </message>
    <message>
        <source>The task: translate well, and fast enough on one particular machine. HAT trains one SuperTransformer that contains very many architectures, searches it for the best one that keeps a latency budget, and trains that one. The pages follow this order. The tour takes about ten minutes, and you can use the window all the while.</source>
        <translation>任务：译得好，并且在一台特定机器上足够快。HAT 训练一个包含极多架构的 SuperTransformer，在其中搜索符合延迟预算的最优架构，再训练该架构。各页面按此顺序排列。导览约需十分钟，期间可随时使用窗口。</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>打开示例工作区</translation>
    </message>
    <message>
        <source>Step 1: one network for all of them</source>
        <translation>第 1 步：一个网络涵盖全部</translation>
    </message>
    <message>
        <source>So many different Transformers can be made of the choices below: widths, depths, heads, and which encoder layers a decoder layer reads. Nobody can train each of them. A SuperTransformer holds all of them in one set of weights: a smaller architecture uses the front part of each matrix.</source>
        <translation>下面的选项能组成这么多不同的 Transformer：宽度、深度、头数，以及解码器层读取哪些编码器层。没有人能逐一训练它们。SuperTransformer 用一套权重容纳全部：较小的架构使用每个矩阵的前面部分。</translation>
    </message>
    <message>
        <source>FLOPs are not milliseconds</source>
        <translation>FLOPs 不等于毫秒</translation>
    </message>
    <message>
        <source>Each dot is one of those architectures. Two dots one above the other need the same number of operations, but not the same time. What is fast depends on the machine, so HAT asks the machine.</source>
        <translation>每个点是其中一个架构。上下对齐的两个点需要相同的运算量，耗时却不同。快慢取决于机器，所以 HAT 以机器为准。</translation>
    </message>
    <message>
        <source>A SubTransformer inside the SuperTransformer</source>
        <translation>SuperTransformer 中的 SubTransformer</translation>
    </message>
    <message>
        <source>This is one architecture, to scale: encoder at the left, decoder at the right. The pale shapes behind are the SuperTransformer&apos;s full size. Click a layer, press + and −, and watch the numbers in the Inspector. Ctrl+Z takes it back.</source>
        <translation>这是一个按比例绘制的架构：左边是编码器，右边是解码器。背后的浅色形状是 SuperTransformer 的完整大小。单击一层，按 + 和 −，观察检查器中的数值。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Every decoder layer chooses what it reads</source>
        <translation>每个解码器层选择自己读取什么</translation>
    </message>
    <message>
        <source>The lines in the middle lead from encoder layers to the decoder layers that attend to them. In a usual Transformer all of them start at the last encoder layer; here any set will do, with the same weights. Drag from an encoder layer to a decoder layer to add one.</source>
        <translation>中间的线条从编码器层连到关注它们的解码器层。在普通 Transformer 中，所有线条都始于最后一个编码器层；这里用任意子集均可，且权重不变。从编码器层拖到解码器层即可添加一条。</translation>
    </message>
    <message>
        <source>How the SuperTransformer learns</source>
        <translation>SuperTransformer 如何学习</translation>
    </message>
    <message>
        <source>Each update draws one SubTransformer at random and improves the weights that it uses. After thousands of updates all of them work, and any of them can be tried without training it. The sample brings such weights along; with parallel text of your own you would start here.</source>
        <translation>每一步随机抽取一个 SubTransformer，改进它所使用的权重。经过数千步后，它们全都可用，任何一个都无需训练即可试用。示例自带这样的权重；若使用自己的平行文本，则从这里开始。</translation>
    </message>
    <message>
        <source>What is fast on this machine?</source>
        <translation>在本机上什么更快？</translation>
    </message>
    <message>
        <source>Your latency budget</source>
        <translation>您的延迟预算</translation>
    </message>
    <message>
        <source>So many milliseconds may one sentence take. Every number on every page is about this device and this budget. Change it here, or drag the dashed line in a plot.</source>
        <translation>一个句子最多可用这么多毫秒。每一页上的每个数值都针对此设备和此预算。可在此更改，或拖动图中的虚线。</translation>
    </message>
    <message>
        <source>Step 2: search</source>
        <translation>第 2 步：搜索</translation>
    </message>
    <message>
        <source>An evolution starts from random architectures within the budget. The best have children; those over the budget are thrown away. Nothing is trained: each candidate is judged by the loss that it has with the SuperTransformer&apos;s weights. A small search takes less than a minute.</source>
        <translation>进化从预算内的随机架构开始。最优者产生后代；超出预算的后代被丢弃。无需任何训练：每个候选按其使用 SuperTransformer 权重时的损失来评判。一次小型搜索用时不到一分钟。</translation>
    </message>
    <message>
        <source>Start a small search</source>
        <translation>开始一次小型搜索</translation>
    </message>
    <message>
        <source>Watch it move</source>
        <translation>观察它的移动</translation>
    </message>
    <message>
        <source>Left is faster, down is better. Generation by generation the cloud moves towards the budget line and downwards. When it is over, the best candidates are measured on this machine, and the slider replays every generation.</source>
        <translation>越靠左越快，越靠下越好。点云逐代移向预算线并向下移动。搜索结束后，最优候选会在本机上实测，用滑块可回放每一代。</translation>
    </message>
    <message>
        <source>One winner for every budget</source>
        <translation>每个预算一个优胜者</translation>
    </message>
    <message>
        <source>All models of the workspace by latency and quality. On the step line nothing better is to be had without more milliseconds. The search&apos;s winner is among them.</source>
        <translation>工作区的所有模型按延迟和质量排列。在阶梯线上，不多花毫秒就得不到更好的模型。搜索的优胜者也在其中。</translation>
    </message>
    <message>
        <source>Step 3: train the winner</source>
        <translation>第 3 步：训练优胜者</translation>
    </message>
    <message>
        <source>With inherited weights the winner translates at once. Trained by itself, from those weights or from scratch, it gets better: it no longer shares them with all the others. Choose SubTransformer here; the architecture is the current one.</source>
        <translation>使用继承的权重，优胜者可立即翻译。单独训练（从这些权重或从零开始）后效果更好：它不再与所有其他架构共享权重。请在此选择 SubTransformer；所用架构即当前架构。</translation>
    </message>
    <message>
        <source>The same sentence at three budgets</source>
        <translation>三种预算下的同一句子</translation>
    </message>
    <message>
        <source>Every tick is a model. Each budget uses the best model that keeps it. Type a sentence: three translations with the milliseconds they took. Drag a thumb to change a budget.</source>
        <translation>每个刻度是一个模型。每个预算使用满足它的最优模型。输入一个句子，即得到三个译文及其所用毫秒数。拖动滑块可更改预算。</translation>
    </message>
    <message>
        <source>Translate an example</source>
        <translation>翻译一个例句</translation>
    </message>
    <message>
        <source>What each word looked at</source>
        <translation>每个词关注了什么</translation>
    </message>
    <message>
        <source>Point at a word of a translation: the table shows which source words it was made from, in each encoder layer that the decoder layer reads.</source>
        <translation>将指针移到译文的某个词上：表格会在解码器层所读取的每个编码器层中显示它由哪些源词得来。</translation>
    </message>
    <message>
        <source>Go on by yourself</source>
        <translation>自行继续</translation>
    </message>
    <message>
        <source>Learn, or F1, explains the page that you are on: what you see, what would change it, and what to try. The tour is in the Help menu whenever you want it again.</source>
        <translation>“学习”或 F1 会解释当前页面：您看到的内容、什么会改变它，以及可以尝试什么。想再看时，可随时从“帮助”菜单打开导览。</translation>
    </message>
    <message>
        <source>Some architectures are measured on the device, and a latency predictor is fitted to them. It then tells the milliseconds of any other at once. The first start does this by itself: ten probes in some seconds, and more while nothing else works. Until the tenth the predictor of the workspace&apos;s maker is used, and says so.</source>
        <translation>先在设备上测量一些架构，再据此拟合延迟预测器，之后即可立即给出任何其他架构的毫秒数。首次启动会自动完成：几秒内进行十次探测，空闲时继续测量。在第十次之前使用工作区作者的预测器，并会注明。</translation>
    </message>
</context>
<context>
    <name>UpperBound</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>at most %1 with %2</source>
        <translation>最多 %1（%2）</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>预测 %1</translation>
    </message>
    <message>
        <source>%1, kept with %2</source>
        <translation>%1，以 %2 的把握满足</translation>
    </message>
    <message>
        <source>Nothing is promised with %1: the predictor has no calibration of enough rows. Its milliseconds are taken as they are. Fit it again, or measure more.</source>
        <translation>无法以 %1 的把握作出承诺：预测器没有用足够的行校准，其毫秒数按原样使用。请重新拟合或测量更多。</translation>
    </message>
    <message>
        <source>kept %1 of %2</source>
        <translation>满足 %1 / %2</translation>
    </message>
    <message>
        <source>promised %1, true rate %2 to %3</source>
        <translation>承诺 %1，真实比例 %2 至 %3</translation>
    </message>
    <message>
        <source>Fewer than was promised: measure again and fit a new predictor.</source>
        <translation>少于承诺：请重新测量并拟合新的预测器。</translation>
    </message>
    <message>
        <source>Other programs used the processors meanwhile.</source>
        <translation>期间其他程序占用了处理器。</translation>
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
    <name>hat::studio::WorkspaceController</name>
    <message>
        <source>The sample workspace is not installed: expected resources/sample/workspace.yaml.</source>
        <translation>未安装示例工作区：应有 resources/sample/workspace.yaml。</translation>
    </message>
    <message>
        <source>Largest SubTransformer</source>
        <translation>最大的 SubTransformer</translation>
    </message>
    <message>
        <source>This machine, not measured yet</source>
        <translation>本机，尚未实测</translation>
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
        <source>%1 has no predictor yet: fit one here.</source>
        <translation>%1 还没有预测器：请在此拟合。</translation>
    </message>
    <message>
        <source>%1, no predictor yet</source>
        <translation>%1，尚无预测器</translation>
    </message>
    <message>
        <source>The latency predictor of this machine is fitted: off by %1 % on the %2 rows that it has not seen.</source>
        <translation>本机的延迟预测器已拟合：在它未见过的 %2 行上平均误差 %1%。</translation>
    </message>
    <message>
        <source>The latency predictor of this machine is fitted.</source>
        <translation>本机的延迟预测器已拟合。</translation>
    </message>
    <message>
        <source>The earlier measurement of this machine is not used: %1.</source>
        <translation>不使用本机先前的测量：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) cannot be read and are left out: %1</source>
        <translation>
            <numerusform>%n 个模型无法读取，已略过：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not measured on this machine yet.</source>
        <translation>%1 尚未在本机上测量。</translation>
    </message>
    <message>
        <source>%1 is not measured on this machine yet: it translates, and the milliseconds are those of %2.</source>
        <translation>%1 尚未在本机上测量：用它翻译，毫秒数则来自 %2。</translation>
    </message>
    <message>
        <source>Measure it…</source>
        <translation>测量…</translation>
    </message>
    <message>
        <source>%1, not measured</source>
        <translation>%1，未测量</translation>
    </message>
    <message>
        <source>The milliseconds are those of this machine now, ± %1 % as far as a few probes tell. More is measured while nothing else works.</source>
        <translation>毫秒数现在是本机的，据少量探测误差约 ±%1%。空闲时会继续测量。</translation>
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
    <message>
        <source>measured here</source>
        <translation>在此实测</translation>
    </message>
    <message numerus="yes">
        <source>estimated from %n architecture(s) measured here</source>
        <translation>
            <numerusform>由在此实测的 %n 个架构估计</numerusform>
        </translation>
    </message>
    <message>
        <source>estimated from FLOPs</source>
        <translation>由 FLOPs 估计</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>选择 %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::ArchitecturePage</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
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
    <name>hat::ui::ArchitecturePicture</name>
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
    <message>
        <source>%1 M parameters, %2 G FLOPs</source>
        <translation>%1 M 参数，%2 G FLOPs</translation>
    </message>
    <message>
        <source>%1 predicted on %2, sentence of %3 tokens</source>
        <translation>在 %2 上预测 %1，句长 %3 个词元</translation>
    </message>
    <message>
        <source>ms by layer: %1</source>
        <translation>各层毫秒：%1</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>实测 %1</translation>
    </message>
    <message>
        <source>edited, based on %1</source>
        <translation>已编辑，基于 %1</translation>
    </message>
    <message>
        <source>1 px is %1 dims</source>
        <translation>1 像素 = %1 维</translation>
    </message>
</context>
<context>
    <name>hat::ui::ArchitectureTables</name>
    <message>
        <source>Cross-attention sources of every decoder layer</source>
        <translation>每个解码器层的交叉注意力来源</translation>
    </message>
    <message>
        <source>Dimensions of every layer</source>
        <translation>每一层的维度</translation>
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
        <translation>移除 %1</translation>
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
    <name>hat::ui::AttentionPanel</name>
    <message>
        <source>end of the sentence</source>
        <translation>句末</translation>
    </message>
    <message>
        <source>Attention for “%1”</source>
        <translation>“%1”的注意力</translation>
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
    <message>
        <source>Budget %1, %2 ms</source>
        <translation>预算 %1，%2 毫秒</translation>
    </message>
    <message>
        <source>Budget %1 ms</source>
        <translation>预算 %1 毫秒</translation>
    </message>
    <message>
        <source>%1: there is no model.</source>
        <translation>%1：没有模型。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, uses %2.</source>
        <translation>%1，使用 %2。</translation>
    </message>
    <message>
        <source>%1: no model keeps it, the fastest is %2.</source>
        <translation>%1：没有模型能满足，最快的是 %2。</translation>
    </message>
    <message>
        <source>Latency budget %1</source>
        <translation>延迟预算 %1</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>延迟预算</translation>
    </message>
    <message>
        <source>at most %1 ms</source>
        <translation>最多 %1 毫秒</translation>
    </message>
</context>
<context>
    <name>hat::ui::BulletBar</name>
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
    <message numerus="yes">
        <source>for %n token(s)</source>
        <translation>
            <numerusform>（%n 个词元）</numerusform>
        </translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>超出 %1</translation>
    </message>
    <message>
        <source>predicted %1, at most %2 ms</source>
        <translation>预测 %1，最多 %2 毫秒</translation>
    </message>
</context>
<context>
    <name>hat::ui::BusyWatch</name>
    <message numerus="yes">
        <source>Other programs use %1 of %n processor(s).</source>
        <translation>
            <numerusform>其他程序占用 %n 个处理器中的 %1 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::CandidateFacts</name>
    <message>
        <source>Genes</source>
        <translation>基因</translation>
    </message>
    <message>
        <source>from layer 1</source>
        <translation>从第 1 层起</translation>
    </message>
    <message>
        <source>Where the milliseconds go</source>
        <translation>毫秒花在哪里</translation>
    </message>
    <message>
        <source>Nearest published model</source>
        <translation>最接近的已发布模型</translation>
    </message>
    <message>
        <source>the same architecture</source>
        <translation>相同的架构</translation>
    </message>
    <message numerus="yes">
        <source>%n gene(s) differ</source>
        <translation>
            <numerusform>%n 个基因不同</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 BLEU</source>
        <translation>%1 BLEU</translation>
    </message>
    <message>
        <source>Measure parts</source>
        <translation>实测各部分</translation>
    </message>
    <message>
        <source>Times every part of this architecture on this machine; it takes a few seconds.</source>
        <translation>在本机上为此架构的每个部分计时，需要几秒钟。</translation>
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
    <message>
        <source>%1, from layer 1</source>
        <translation>%1，从第 1 层起</translation>
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
    <message>
        <source>BLEU of %1</source>
        <translation>BLEU（%1）</translation>
    </message>
</context>
<context>
    <name>hat::ui::CertifyJob</name>
    <message>
        <source>Try whether budgets are kept</source>
        <translation>检验预算是否满足</translation>
    </message>
</context>
<context>
    <name>hat::ui::CoachCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>→ next, ← back, Esc ends the tour</source>
        <translation>→ 下一步，← 上一步，Esc 结束导览</translation>
    </message>
    <message>
        <source>Guided tour: %1</source>
        <translation>导览：%1</translation>
    </message>
</context>
<context>
    <name>hat::ui::CompareBars</name>
    <message>
        <source>Where the milliseconds go, on one scale: %1</source>
        <translation>毫秒花在哪里（同一刻度）：%1</translation>
    </message>
</context>
<context>
    <name>hat::ui::CompareMode</name>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处差异</translation>
    </message>
    <message>
        <source>What the comparison shows</source>
        <translation>比较所显示的内容</translation>
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
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
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
    <message>
        <source>Latency, published, %1</source>
        <translation>延迟，已公布，%1</translation>
    </message>
    <message>
        <source>BLEU, HAT&apos;s scoring, published</source>
        <translation>BLEU，按 HAT 评分，已公布</translation>
    </message>
    <message>
        <source>BLEU, sacreBLEU&apos;s scoring, published</source>
        <translation>BLEU，按 sacreBLEU 评分，已公布</translation>
    </message>
    <message>
        <source>At most, with %1</source>
        <translation>最多（%1）</translation>
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
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Text form</source>
        <translation>文本形式</translation>
    </message>
</context>
<context>
    <name>hat::ui::ComponentView</name>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Keys and values of the encoder</source>
        <translation>编码器的键和值</translation>
    </message>
    <message>
        <source>Decoder self-attention</source>
        <translation>解码器自注意力</translation>
    </message>
    <message>
        <source>Decoder cross-attention</source>
        <translation>解码器交叉注意力</translation>
    </message>
    <message>
        <source>Decoder FFN</source>
        <translation>解码器 FFN</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>Embeddings, beam, rest</source>
        <translation>嵌入、束搜索、其余</translation>
    </message>
    <message>
        <source>%1: %2 ms, %3 % of the latency.</source>
        <translation>%1：%2 ms，占延迟的 %3%。</translation>
    </message>
    <message>
        <source>%1, layer %2: %3 ms, %4 % of the latency.</source>
        <translation>%1，第 %2 层：%3 ms，占延迟的 %4%。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>hat::ui::ContextBar</name>
    <message>
        <source>No workspace</source>
        <translation>无工作区</translation>
    </message>
    <message>
        <source>No device measured</source>
        <translation>没有已实测的设备</translation>
    </message>
    <message>
        <source>%1, not to be relied on</source>
        <translation>%1，不可靠</translation>
    </message>
    <message>
        <source>The fastest takes %1.</source>
        <translation>最快的需要 %1。</translation>
    </message>
    <message>
        <source>busy now</source>
        <translation>当前繁忙</translation>
    </message>
    <message>
        <source>What is measured now takes longer than on a quiet machine.</source>
        <translation>现在测得的时间比机器空闲时长。</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
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
        <source>Another setting of this machine</source>
        <translation>本机的其他设置</translation>
    </message>
    <message>
        <source>%1, not measured</source>
        <translation>%1，未测量</translation>
    </message>
    <message>
        <source>Translations take %1, which nobody has measured here: milliseconds are those of the device below.</source>
        <translation>翻译使用 %1，此设置尚未在此测量：毫秒数来自下面的设备。</translation>
    </message>
    <message>
        <source>How surely the budget is kept</source>
        <translation>满足预算的把握</translation>
    </message>
    <message>
        <source>The fastest takes %1, %2.</source>
        <translation>最快的需要 %1，%2。</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>按预测</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>无承诺</translation>
    </message>
    <message>
        <source>kept with %1</source>
        <translation>以 %1 的把握满足</translation>
    </message>
    <message>
        <source>Predictions are taken as they are: half of the new architectures take longer.</source>
        <translation>按原样使用预测：一半的新架构会更慢。</translation>
    </message>
    <message>
        <source>What is only predicted counts by its upper end: the budget is kept in %1 of all cases by what is predicted to take at most %2.</source>
        <translation>仅有预测的架构按上限计算：预测不超过 %2 的架构在 %1 的情况下满足预算。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>search for at most %1 ms</source>
        <translation>搜索至多 %1 毫秒</translation>
    </message>
    <message>
        <source>Predicted value</source>
        <translation>预测值</translation>
    </message>
    <message>
        <source>This device: %1, promised %2</source>
        <translation>此设备：%1，承诺 %2</translation>
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
    <message>
        <source>%1, share</source>
        <translation>%1，占比</translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1，毫秒</translation>
    </message>
</context>
<context>
    <name>hat::ui::CurrentNumbers</name>
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
        <source>Latency, %1</source>
        <translation>延迟，%1</translation>
    </message>
    <message>
        <source>Over the budget by</source>
        <translation>超出预算</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>BLEU, %1</source>
        <translation>BLEU，%1</translation>
    </message>
    <message>
        <source>BLEU, HAT&apos;s scoring</source>
        <translation>BLEU，按 HAT 评分</translation>
    </message>
    <message>
        <source>BLEU, detokenised</source>
        <translation>BLEU，去词元化</translation>
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
        <source>%1 ms, rough</source>
        <translation>%1 毫秒，粗略</translation>
    </message>
    <message>
        <source>outside its data</source>
        <translation>超出其数据范围</translation>
    </message>
    <message>
        <source>no predictor</source>
        <translation>无预测器</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 比特</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>At most, with %1</source>
        <translation>最多（%1）</translation>
    </message>
</context>
<context>
    <name>hat::ui::DepthColumn</name>
    <message>
        <source>encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位</translation>
    </message>
    <message>
        <source>9 of 10 rows</source>
        <translation>10 行中的 9 行</translation>
    </message>
    <message>
        <source>Mean latency by decoder layers; the same is a table</source>
        <translation>按解码器层数的平均延迟；另有相同内容的表格</translation>
    </message>
    <message>
        <source>Errors of the predictor by decoder layers; the same is a table</source>
        <translation>按解码器层数的预测器误差；另有相同内容的表格</translation>
    </message>
    <message>
        <source>decoder layers</source>
        <translation>解码器层数</translation>
    </message>
    <message>
        <source>Mean ms by depth</source>
        <translation>各深度的平均 ms</translation>
    </message>
    <message>
        <source>Error by depth, %</source>
        <translation>各深度的误差，%</translation>
    </message>
    <message>
        <source>Rows are summed up here.</source>
        <translation>这里汇总各数据行。</translation>
    </message>
    <message>
        <source>Needs a predictor.</source>
        <translation>需要预测器。</translation>
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
    <name>hat::ui::DepthPlot</name>
    <message>
        <source>1 decoder layer</source>
        <translation>1 个解码器层</translation>
    </message>
    <message>
        <source>%1 decoder layers</source>
        <translation>%1 个解码器层</translation>
    </message>
    <message>
        <source>%1, %2 rows: encoder %3, decoder %4 on average.</source>
        <translation>%1，%2 行：平均编码器 %3，解码器 %4。</translation>
    </message>
    <message>
        <source>%1: no prediction.</source>
        <translation>%1：无预测。</translation>
    </message>
    <message>
        <source>%1, %2 rows: half of the errors lie below %3 %, nine of ten between %4 and %5 %.</source>
        <translation>%1，%2 行：一半误差低于 %3%，十分之九介于 %4 与 %5% 之间。</translation>
    </message>
</context>
<context>
    <name>hat::ui::DeviceList</name>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
</context>
<context>
    <name>hat::ui::DeviceModel</name>
    <message>
        <source>some of its rows were measured while the machine was slow</source>
        <translation>其中部分数据行是在机器变慢时实测的</translation>
    </message>
    <message>
        <source>%1 of %2 measured</source>
        <translation>已实测 %1 / %2</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未实测</translation>
    </message>
    <message>
        <source>a predictor without its rows</source>
        <translation>有预测器，但没有其数据行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>no predictor yet</source>
        <translation>尚无预测器</translation>
    </message>
</context>
<context>
    <name>hat::ui::Docks</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Close the Inspector</source>
        <translation>关闭检查器</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
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
        <source>Nothing has been drawn yet. The line is what is expected.</source>
        <translation>尚未抽取。横线为期望值。</translation>
    </message>
    <message>
        <source>bar: all %1 updates so far, line: expected</source>
        <translation>条：至今全部 %1 步，线：期望</translation>
    </message>
    <message>
        <source>bar: the %1 of %2 updates that the log names, line: expected</source>
        <translation>条：日志所记的 %1 步（共 %2 步），线：期望</translation>
    </message>
</context>
<context>
    <name>hat::ui::DriftColumn</name>
    <message>
        <source>Pace of every row in the order of measurement; the same is a table</source>
        <translation>按实测顺序排列的各行相对耗时；另有相同内容的表格</translation>
    </message>
    <message>
        <source>Rows as they arrive</source>
        <translation>陆续到来的数据行</translation>
    </message>
    <message>
        <source>Drift audit</source>
        <translation>漂移审查</translation>
    </message>
    <message>
        <source>rows are independent, so a trend is the machine, not the model</source>
        <translation>各行相互独立，因此趋势来自机器，而非模型</translation>
    </message>
    <message>
        <source>Rows are drawn here in the order of their measurement.</source>
        <translation>数据行将按实测顺序绘于此处。</translation>
    </message>
    <message>
        <source>%1 rows so far. The audit follows at the end.</source>
        <translation>目前 %1 行。审查在最后进行。</translation>
    </message>
    <message>
        <source>%1 rows are too few to tell drift from noise: 40 are needed.</source>
        <translation>%1 行太少，无法区分漂移与噪声：需要 40 行。</translation>
    </message>
    <message>
        <source>order of measurement, row</source>
        <translation>实测顺序，行</translation>
    </message>
    <message>
        <source>measured / predicted</source>
        <translation>实测 / 预测</translation>
    </message>
    <message>
        <source>measured / expected</source>
        <translation>实测 / 期望</translation>
    </message>
    <message>
        <source>one row</source>
        <translation>一行</translation>
    </message>
    <message>
        <source>mean of %1 rows</source>
        <translation>%1 行的平均</translation>
    </message>
    <message>
        <source>ran slow</source>
        <translation>偏慢</translation>
    </message>
    <message>
        <source>No drift: the machine kept its pace over %1 rows.</source>
        <translation>无漂移：机器在 %1 行中保持了速度。</translation>
    </message>
    <message>
        <source>rows %1 to %2 took %3 longer</source>
        <translation>第 %1 至 %2 行的耗时多出 %3</translation>
    </message>
    <message>
        <source>%1 of %2 rows were measured while the machine was slow</source>
        <translation>有 %1 / %2 行是在机器变慢时实测的</translation>
    </message>
    <message>
        <source>Drift: %1 than such architectures take in the other rows (clock, heat or another job).</source>
        <translation>漂移：%1（与此类架构在其他行中的耗时相比；原因可能是频率、发热或其他任务）。</translation>
    </message>
    <message>
        <source>Drift: %1, in %2 stretches; in the worst, %3.</source>
        <translation>漂移：%1，分布在 %2 个时段；最严重的时段中，%3。</translation>
    </message>
</context>
<context>
    <name>hat::ui::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
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
        <source>&amp;Copy the page&apos;s content</source>
        <translation>复制本页内容(&amp;C)</translation>
    </message>
</context>
<context>
    <name>hat::ui::EvaluateDialog</name>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>BLEU and milliseconds of %1</source>
        <translation>%1 的 BLEU 和毫秒数</translation>
    </message>
    <message numerus="yes">
        <source>BLEU and milliseconds of %n model(s)</source>
        <translation>
            <numerusform>%n 个模型的 BLEU 和毫秒数</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源文本</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考译文</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Also %n other model(s) without a score on this text: only scores of one text can be compared</source>
        <translation>
            <numerusform>同时评估另外 %n 个在此文本上没有分数的模型：只有同一文本的分数才能比较</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a text and its translation, a line for a line.</source>
        <translation>选择一个文本及其逐行对应的译文。</translation>
    </message>
    <message>
        <source>This is the workspace&apos;s test text.</source>
        <translation>这是工作区的测试文本。</translation>
    </message>
    <message>
        <source>The workspace names no test text: this is its validation text, which the search has looked at too.</source>
        <translation>工作区没有指定测试文本：这是其验证文本，搜索也使用过它。</translation>
    </message>
    <message>
        <source>A text of your own.</source>
        <translation>您自己的文本。</translation>
    </message>
</context>
<context>
    <name>hat::ui::Evaluator</name>
    <message>
        <source>There are no weights to evaluate this architecture with.</source>
        <translation>没有可用于评估此架构的权重。</translation>
    </message>
    <message>
        <source>Evaluate %1</source>
        <translation>评估 %1</translation>
    </message>
    <message>
        <source>%1 was not evaluated: %2</source>
        <translation>未评估 %1：%2</translation>
    </message>
    <message>
        <source>%1: %2 on %3, %4 sentences.</source>
        <translation>%1：%2（%3，%4 个句子）。</translation>
    </message>
    <message>
        <source>Other programs used the machine meanwhile: its milliseconds are not kept.</source>
        <translation>测量期间其他程序占用了本机：不保留其毫秒数。</translation>
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
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>%1: stopped after %2 of %3 sentences</source>
        <translation>%1：已停止，完成 %2/%3 句</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Sentences translated</source>
        <translation>已翻译的句子</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) not translated; line %2: %3</source>
        <translation>
            <numerusform>%1：%n 行未翻译；第 %2 行：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Time for the whole file</source>
        <translation>整个文件的时间</translation>
    </message>
    <message>
        <source>Finish within</source>
        <translation>限时完成</translation>
    </message>
    <message>
        <source>A time such as 30 s or 2 min: long sentences take a faster model where time is short.</source>
        <translation>时间如 30 s 或 2 min：时间不足时长句使用更快的模型。</translation>
    </message>
    <message>
        <source>Expected a time such as 30 s or 2 min, got &quot;%1&quot;.</source>
        <translation>应为时间，如 30 s 或 2 min，实际为“%1”。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a model and its number of sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n fell back to the fastest</source>
        <translation>
            <numerusform>%n 句退回到最快的模型</numerusform>
        </translation>
    </message>
    <message>
        <source>no quality given up</source>
        <translation>未损失质量</translation>
    </message>
    <message>
        <source>about %1 BLEU given up</source>
        <translation>损失约 %1 BLEU</translation>
    </message>
</context>
<context>
    <name>hat::ui::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
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
        <source>&amp;Import files of HAT…</source>
        <translation>导入 HAT 文件(&amp;I)…</translation>
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
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
</context>
<context>
    <name>hat::ui::FrontFacts</name>
    <message>
        <source>No models yet</source>
        <translation>还没有模型</translation>
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
        <source>Hypervolume, ms × M</source>
        <translation>超体积，ms × M</translation>
    </message>
    <message>
        <source>Hypervolume, ms × G</source>
        <translation>超体积，ms × G</translation>
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
        <source>The front</source>
        <translation>前沿</translation>
    </message>
    <message>
        <source>At most, with %1</source>
        <translation>最多（%1）</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>hat::ui::FurtherBudgets</name>
    <message>
        <source>Expected numbers above 0, parted by semicolons.</source>
        <translation>应为大于 0 的数，以分号分隔。</translation>
    </message>
    <message>
        <source>Further budgets in ms, searched one after the other</source>
        <translation>更多预算（ms），依次搜索</translation>
    </message>
    <message>
        <source>none, or for example %1</source>
        <translation>无，或例如 %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::GeneTable</name>
    <message>
        <source>%1 of %2 inside the brush</source>
        <translation>选中 %1 / %2</translation>
    </message>
    <message>
        <source>drag along an axis to brush</source>
        <translation>沿坐标轴拖动可选择</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>基因</translation>
    </message>
</context>
<context>
    <name>hat::ui::GenerationLegend</name>
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
        <source>random search</source>
        <translation>随机搜索</translation>
    </message>
</context>
<context>
    <name>hat::ui::GenerationTable</name>
    <message>
        <source>Candidates of the generation</source>
        <translation>本代的候选</translation>
    </message>
</context>
<context>
    <name>hat::ui::HintBar</name>
    <message>
        <source>Offline. Nothing leaves this machine.</source>
        <translation>离线。任何数据都不会离开本机。</translation>
    </message>
</context>
<context>
    <name>hat::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Without dictionaries it takes raw tokens only: add the two dict.*.txt of its data.</source>
        <translation>没有词典时只接受原始词元：请添加其数据的两个 dict.*.txt。</translation>
    </message>
    <message>
        <source>Without byte pairs (BPE codes) words are split by the dictionary alone.</source>
        <translation>没有字节对（BPE 代码）时，仅按词典切分单词。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Licence of the weights</source>
        <translation>权重的许可证</translation>
    </message>
    <message>
        <source>choose the device it speaks for</source>
        <translation>选择它所代表的设备</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>其他设备</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>按文件所述</translation>
    </message>
</context>
<context>
    <name>hat::ui::Importer</name>
    <message>
        <source>Import files of HAT</source>
        <translation>导入 HAT 文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>Look into %n file(s)</source>
        <translation>
            <numerusform>查看 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>It is opened.</source>
        <translation>将被打开。</translation>
    </message>
    <message>
        <source>It becomes a workspace of its own, which is opened.</source>
        <translation>将成为一个独立的工作区并打开。</translation>
    </message>
    <message>
        <source>It becomes a model of this workspace.</source>
        <translation>将成为此工作区的一个模型。</translation>
    </message>
    <message>
        <source>It needs an open workspace.</source>
        <translation>需要先打开一个工作区。</translation>
    </message>
    <message>
        <source>It becomes a device of the context bar, once a latency predictor is fitted to it.</source>
        <translation>为其拟合延迟预测器后，将成为上下文栏中的一个设备。</translation>
    </message>
    <message>
        <source>It becomes a device of the context bar.</source>
        <translation>将成为上下文栏中的一个设备。</translation>
    </message>
    <message>
        <source>It is shown on the Architecture page.</source>
        <translation>将显示在“架构”页。</translation>
    </message>
    <message>
        <source>It is shown on the Space page.</source>
        <translation>将显示在“空间”页。</translation>
    </message>
    <message>
        <source>It becomes prepared data, which the Train page uses.</source>
        <translation>将成为“训练”页使用的预处理数据。</translation>
    </message>
    <message>
        <source>It fills the form of the Search page.</source>
        <translation>将填入“搜索”页的表单。</translation>
    </message>
    <message>
        <source>It fills the form of the Train page.</source>
        <translation>将填入“训练”页的表单。</translation>
    </message>
    <message>
        <source>It is for the Latency page.</source>
        <translation>用于“延迟”页。</translation>
    </message>
    <message>
        <source>%1 is a model of this workspace now.</source>
        <translation>%1 现已成为此工作区的模型。</translation>
    </message>
    <message>
        <source>Open a workspace first: a SubTransformer becomes one of its models.</source>
        <translation>请先打开一个工作区：SubTransformer 会成为其中的一个模型。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Open a workspace first: a device is for its predictions.</source>
        <translation>请先打开一个工作区：设备用于其预测。</translation>
    </message>
    <message>
        <source>Import a device</source>
        <translation>导入设备</translation>
    </message>
    <message>
        <source>%1: a latency predictor is being fitted to its data.</source>
        <translation>%1：正在用其数据拟合延迟预测器。</translation>
    </message>
    <message>
        <source>Fit the latency predictor of %1</source>
        <translation>拟合 %1 的延迟预测器</translation>
    </message>
    <message>
        <source>%1: the predictor is off by %2 % on rows it has not seen.</source>
        <translation>%1：预测器在未见过的数据行上误差为 %2%。</translation>
    </message>
    <message>
        <source>Read an architecture</source>
        <translation>读取架构</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>%1 lies outside this workspace&apos;s search space: it is shown in %2.</source>
        <translation>%1 不在此工作区的搜索空间内：将在 %2 中显示。</translation>
    </message>
    <message>
        <source>%1 is the current architecture.</source>
        <translation>%1 是当前架构。</translation>
    </message>
    <message>
        <source>%1 lies inside this workspace&apos;s search space: its choices are switched on.</source>
        <translation>%1 在此工作区的搜索空间内：其选项已启用。</translation>
    </message>
    <message>
        <source>Make a workspace of %1</source>
        <translation>将 %1 建为工作区</translation>
    </message>
    <message>
        <source>Read a search space</source>
        <translation>读取搜索空间</translation>
    </message>
    <message>
        <source>Read settings</source>
        <translation>读取设置</translation>
    </message>
    <message>
        <source>%1: its settings are in the form.</source>
        <translation>%1：其设置已填入表单。</translation>
    </message>
    <message>
        <source>%1: its settings are in the form; this program has no use for %2.</source>
        <translation>%1：其设置已填入表单；本程序不使用 %2。</translation>
    </message>
    <message>
        <source>Import binarised data</source>
        <translation>导入二进制化数据</translation>
    </message>
    <message>
        <source>%1 training and %2 validation pairs are ready to train on.</source>
        <translation>%1 个训练句对和 %2 个验证句对已可用于训练。</translation>
    </message>
    <message>
        <source>Its points are shown on the Pareto page.</source>
        <translation>其中的点显示在“帕累托”页。</translation>
    </message>
    <message>
        <source>%1 is a device of the context bar now.</source>
        <translation>%1 现在是上下文栏中的设备。</translation>
    </message>
</context>
<context>
    <name>hat::ui::Inspector</name>
    <message>
        <source>No architecture is current. Click a point, a row or a pinned one.</source>
        <translation>没有当前架构。请单击一个点、一行或一个已固定的架构。</translation>
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
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
</context>
<context>
    <name>hat::ui::Job</name>
    <message>
        <source>started</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>已继续</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>asked to stop</source>
        <translation>已请求停止</translation>
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
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>cost: %1</source>
        <translation>成本：%1</translation>
    </message>
    <message>
        <source>the cost was not recorded: %1</source>
        <translation>成本未能记录：%1</translation>
    </message>
</context>
<context>
    <name>hat::ui::JobLogWindow</name>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>%1 的日志</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Reveal folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The cost of a job is known as soon as it runs.</source>
        <translation>任务一开始运行，即可知道其成本。</translation>
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
    <message>
        <source>Open the log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Reveal the folder</source>
        <translation>显示该文件夹</translation>
    </message>
    <message>
        <source>waits for a translation, %1</source>
        <translation>等待一次翻译，%1</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>正在停止…</translation>
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
    <message numerus="yes">
        <source>%n stopping</source>
        <translation>
            <numerusform>%n 个正在停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n 个已暂停</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::LatencyHeader</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>预测器</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>导入 CSV…</translation>
    </message>
    <message>
        <source>Fit predictor</source>
        <translation>拟合预测器</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>实测…</translation>
    </message>
    <message>
        <source>Measure this architecture</source>
        <translation>实测此架构</translation>
    </message>
    <message>
        <source>Measure with other &amp;settings…</source>
        <translation>用其他设置实测(&amp;S)…</translation>
    </message>
    <message>
        <source>Measure the current &amp;architecture</source>
        <translation>实测当前架构(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fit the latency predictor</source>
        <translation>拟合延迟预测器(&amp;F)</translation>
    </message>
    <message>
        <source>A predictor needs %1 rows or more.</source>
        <translation>预测器至少需要 %1 行。</translation>
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
    <message>
        <source>Stop</source>
        <translation>停止</translation>
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
        <source>stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>waits for a translation</source>
        <translation>等待一次翻译</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>正在实测</translation>
    </message>
    <message>
        <source>fitting</source>
        <translation>正在拟合</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>hat::ui::LatencyInspector</name>
    <message>
        <source>encoder dim</source>
        <translation>编码器维度</translation>
    </message>
    <message>
        <source>encoder layers</source>
        <translation>编码器层数</translation>
    </message>
    <message>
        <source>encoder FFN</source>
        <translation>编码器 FFN</translation>
    </message>
    <message>
        <source>encoder heads</source>
        <translation>编码器头数</translation>
    </message>
    <message>
        <source>decoder dim</source>
        <translation>解码器维度</translation>
    </message>
    <message>
        <source>decoder layers</source>
        <translation>解码器层数</translation>
    </message>
    <message>
        <source>decoder FFN</source>
        <translation>解码器 FFN</translation>
    </message>
    <message>
        <source>self-attention heads</source>
        <translation>自注意力头数</translation>
    </message>
    <message>
        <source>cross-attention heads</source>
        <translation>交叉注意力头数</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 %2 (seen: %3)</source>
        <translation>%1 %2（见过：%3）</translation>
    </message>
    <message>
        <source>The predictor has seen nothing of this search space, its ms there mean nothing: %1.</source>
        <translation>预测器从未见过此搜索空间，它在其中给出的毫秒数没有意义：%1。</translation>
    </message>
    <message>
        <source>The predictor has not seen all of this search space, beyond its rows its ms are guesses: %1.</source>
        <translation>预测器未见过此搜索空间的全部，超出其数据行的毫秒数只是猜测：%1。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>measured here</source>
        <translation>在此实测</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>imported CSV</source>
        <translation>导入的 CSV</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>数据行</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>%1 to %2 tokens</source>
        <translation>%1 到 %2 个词元</translation>
    </message>
    <message>
        <source>Batch, beam</source>
        <translation>批大小，束宽</translation>
    </message>
    <message>
        <source>1, %1</source>
        <translation>1，%1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Spread of its runs</source>
        <translation>各次运行的离散度</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Encoder, decoder</source>
        <translation>编码器，解码器</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1，%2 ms</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Decoder layers</source>
        <translation>解码器层数</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>相对耗时</translation>
    </message>
    <message>
        <source>%1 of the usual</source>
        <translation>平常的 %1 倍</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation>已排除的数据行</translation>
    </message>
    <message>
        <source>Rows that ran slow</source>
        <translation>偏慢的数据行</translation>
    </message>
    <message>
        <source>Largest shift</source>
        <translation>最大偏移</translation>
    </message>
    <message>
        <source>+%1, +%2 %</source>
        <translation>+%1，+%2%</translation>
    </message>
    <message>
        <source>Noise of one row</source>
        <translation>单行噪声</translation>
    </message>
    <message>
        <source>Neighbours alike</source>
        <translation>相邻行的相似度</translation>
    </message>
    <message>
        <source>The machine was slower for a while. Measure again, or fit without these rows.</source>
        <translation>机器有一段时间变慢。请重新实测，或不用这些数据行进行拟合。</translation>
    </message>
    <message>
        <source>Fit without them</source>
        <translation>不用它们拟合</translation>
    </message>
    <message>
        <source>Fit with all rows</source>
        <translation>用全部数据行拟合</translation>
    </message>
    <message>
        <source>A budget of %1 holds</source>
        <translation>为满足 %1 的预算</translation>
    </message>
    <message>
        <source>Search for at most</source>
        <translation>搜索时最多取</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>满足于</translation>
    </message>
    <message>
        <source>A line through FLOPs</source>
        <translation>FLOPs 的直线拟合</translation>
    </message>
    <message>
        <source>Ten features, linear</source>
        <translation>十个特征，线性</translation>
    </message>
    <message>
        <source>Depth times sizes</source>
        <translation>深度乘以尺寸</translation>
    </message>
    <message>
        <source>Not comparable: it is not known which rows the predictor has seen.</source>
        <translation>无法比较：不知道预测器见过哪些数据行。</translation>
    </message>
    <message>
        <source>Mean error on the same held-out rows; more under Tables.</source>
        <translation>在相同留出行上的平均误差；更多内容见“表格”。</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Outside of its rows</source>
        <translation>超出其数据行</translation>
    </message>
    <message>
        <source>Other predictors</source>
        <translation>其他预测器</translation>
    </message>
    <message>
        <source>Leave slow rows out</source>
        <translation>排除偏慢的数据行</translation>
    </message>
    <message>
        <source>Remove this device</source>
        <translation>移除此设备</translation>
    </message>
    <message>
        <source>Costs of layers</source>
        <translation>各层开销</translation>
    </message>
    <message>
        <source>Two halves differ by</source>
        <translation>两半之差</translation>
    </message>
    <message>
        <source>Drift of the pace</source>
        <translation>步速漂移</translation>
    </message>
    <message>
        <source>Changes of pace</source>
        <translation>步速变化</translation>
    </message>
    <message>
        <source>Covered of the space</source>
        <translation>空间覆盖率</translation>
    </message>
    <message>
        <source>Visits thrown away</source>
        <translation>舍弃的测量次数</translation>
    </message>
    <message>
        <source>Architectures left out</source>
        <translation>略去的架构</translation>
    </message>
    <message>
        <source>Rows beside other work</source>
        <translation>受其他负载影响的行</translation>
    </message>
    <message>
        <source>Quality of the rows</source>
        <translation>行的质量</translation>
    </message>
    <message>
        <source>Mean error to expect</source>
        <translation>预期平均误差</translation>
    </message>
    <message>
        <source>%1 of all cases</source>
        <translation>所有情况的 %1</translation>
    </message>
    <message>
        <source>By the errors on %1 rows that a predictor like it had not seen.</source>
        <translation>依据同类预测器在 %1 行未见数据上的误差。</translation>
    </message>
    <message>
        <source>Not comparable: the predictor was fitted to every row.</source>
        <translation>无法比较：预测器使用了每一行拟合。</translation>
    </message>
</context>
<context>
    <name>hat::ui::LatencyJobs</name>
    <message>
        <source>Measure this machine</source>
        <translation>实测本机</translation>
    </message>
    <message>
        <source>Fit the latency predictor</source>
        <translation>拟合延迟预测器</translation>
    </message>
    <message>
        <source>Measure one architecture</source>
        <translation>实测一个架构</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>实测 %1</translation>
    </message>
    <message>
        <source>Import a latency data set</source>
        <translation>导入延迟数据集</translation>
    </message>
    <message>
        <source>Probe this machine</source>
        <translation>探测本机</translation>
    </message>
    <message>
        <source>Measure this machine further</source>
        <translation>继续测量本机</translation>
    </message>
</context>
<context>
    <name>hat::ui::LatencyPage</name>
    <message>
        <source>Import a latency data set</source>
        <translation>导入延迟数据集</translation>
    </message>
    <message>
        <source>Latency data sets (*.csv)</source>
        <translation>延迟数据集 (*.csv)</translation>
    </message>
    <message>
        <source>Read the rows of a device</source>
        <translation>读取设备的数据行</translation>
    </message>
    <message>
        <source>The rows are being read.</source>
        <translation>正在读取数据行。</translation>
    </message>
    <message>
        <source>The rows of this device cannot be read; the status bar says why.</source>
        <translation>无法读取此设备的数据行；原因见状态栏。</translation>
    </message>
    <message>
        <source>This device has a predictor, but the rows that it was fitted to are not here: import them.</source>
        <translation>此设备有预测器，但缺少拟合时所用的数据行：请导入。</translation>
    </message>
    <message>
        <source>Nothing has been measured on this device yet.</source>
        <translation>此设备上尚未进行任何实测。</translation>
    </message>
    <message>
        <source>Open a workspace first: a data set is kept for one.</source>
        <translation>请先打开工作区：数据集保存在所属的工作区中。</translation>
    </message>
    <message>
        <source>Imported %1: fit a predictor to its rows next.</source>
        <translation>已导入 %1：接下来请用其数据行拟合预测器。</translation>
    </message>
    <message>
        <source>No architecture is current: click a point or a row first.</source>
        <translation>没有当前架构：请先单击一个点或一行。</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>No latency yet</source>
        <translation>还没有延迟数据</translation>
    </message>
    <message>
        <source>No workspace yet</source>
        <translation>还没有工作区</translation>
    </message>
    <message>
        <source>A workspace with a search space or a SuperTransformer is needed: open the sample workspace, or one of your own.</source>
        <translation>需要含有搜索空间或 SuperTransformer 的工作区：请打开示例工作区，或您自己的工作区。</translation>
    </message>
    <message>
        <source>This workspace has no search space, so there is nothing to measure; import a latency data set to look at one.</source>
        <translation>此工作区没有搜索空间，因此没有可实测的内容；可导入延迟数据集来查看。</translation>
    </message>
    <message>
        <source>Measure this machine</source>
        <translation>实测本机</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Nothing of this device has been measured. Measuring this machine takes seconds or minutes, by the size of its architectures; a latency predictor is fitted to it, and every page then knows its ms.</source>
        <translation>该设备尚未测量。测量本机需要几秒到几分钟，视架构大小而定；随后拟合延迟预测器，各页面便知道它的毫秒数。</translation>
    </message>
    <message>
        <source>Rename the device</source>
        <translation>重命名设备</translation>
    </message>
    <message>
        <source>Name; empty gives it its own name back</source>
        <translation>名称；留空则恢复原名</translation>
    </message>
</context>
<context>
    <name>hat::ui::LatencyRows</name>
    <message>
        <source>fitted, slow</source>
        <translation>用于拟合，偏慢</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>用于拟合</translation>
    </message>
    <message>
        <source>held out, slow</source>
        <translation>留出，偏慢</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>偏慢</translation>
    </message>
    <message>
        <source>Row, in the order of measurement</source>
        <translation>数据行，按实测顺序</translation>
    </message>
    <message>
        <source>Measured latency, ms</source>
        <translation>实测延迟，ms</translation>
    </message>
    <message>
        <source>Predicted latency, ms</source>
        <translation>预测延迟，ms</translation>
    </message>
    <message>
        <source>Predicted against measured, %</source>
        <translation>预测相对于实测，%</translation>
    </message>
    <message>
        <source>Encoder, measured ms</source>
        <translation>编码器，实测 ms</translation>
    </message>
    <message>
        <source>Decoder, measured ms</source>
        <translation>解码器，实测 ms</translation>
    </message>
    <message>
        <source>Decoder layers</source>
        <translation>解码器层数</translation>
    </message>
    <message>
        <source>Measured over what such an architecture takes in most of the rows</source>
        <translation>实测值与此类架构在大多数数据行中的耗时之比</translation>
    </message>
    <message>
        <source>How the row served the predictor</source>
        <translation>该行对预测器的用途</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Error, %</source>
        <translation>误差，%</translation>
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
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>相对耗时</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
</context>
<context>
    <name>hat::ui::LayerGenes</name>
    <message>
        <source>Add a source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>移除来源</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改“%1”</translation>
    </message>
</context>
<context>
    <name>hat::ui::LayerInspector</name>
    <message>
        <source>Click a layer, or walk with the arrow keys, to see which slices of the shared weights it uses.</source>
        <translation>单击某一层，或用方向键移动，即可查看它使用共享权重的哪些切片。</translation>
    </message>
    <message>
        <source>Shared weights</source>
        <translation>共享权重</translation>
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
        <source>No SubTransformer with these sources was trained: the same weights serve them, but have never met them.</source>
        <translation>没有训练过具有这些来源的 SubTransformer：同一组权重可以使用它们，但从未遇到过。</translation>
    </message>
    <message>
        <source>Measure parts</source>
        <translation>实测各部分</translation>
    </message>
    <message>
        <source>Times every part of this architecture on this machine; it takes a few seconds.</source>
        <translation>在本机上为此架构的每个部分计时，需要几秒钟。</translation>
    </message>
    <message>
        <source>attention %1</source>
        <translation>注意力 %1</translation>
    </message>
    <message>
        <source>FFN %1</source>
        <translation>FFN %1</translation>
    </message>
    <message>
        <source>self-attention %1</source>
        <translation>自注意力 %1</translation>
    </message>
    <message>
        <source>cross-attention %1</source>
        <translation>交叉注意力 %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::LearnPanel</name>
    <message>
        <source>Learn: %1</source>
        <translation>学习：%1</translation>
    </message>
    <message>
        <source>Nothing has been written about this page yet.</source>
        <translation>关于本页还没有说明。</translation>
    </message>
    <message>
        <source>What am I looking at?</source>
        <translation>我看到的是什么？</translation>
    </message>
    <message>
        <source>What would change it?</source>
        <translation>什么会改变它？</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>可以尝试</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Start the guided tour</source>
        <translation>开始导览</translation>
    </message>
</context>
<context>
    <name>hat::ui::LearnTools</name>
    <message>
        <source>The report is in %1.</source>
        <translation>报告位于 %1。</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Close the Learn panel</source>
        <translation>关闭“学习”面板</translation>
    </message>
    <message>
        <source>Explains this page (F1)</source>
        <translation>解释本页 (F1)</translation>
    </message>
    <message>
        <source>&amp;Learn about this page</source>
        <translation>了解本页(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>导览(&amp;G)</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>报告(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
        <source>Report of the workspace</source>
        <translation>工作区报告</translation>
    </message>
    <message>
        <source>The report is being written.</source>
        <translation>正在写入报告。</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>New here? The guided tour walks through the three steps of HAT on the sample workspace, in about ten minutes.</source>
        <translation>第一次使用？导览用示例工作区介绍 HAT 的三个步骤，约需十分钟。</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>开始导览</translation>
    </message>
</context>
<context>
    <name>hat::ui::LengthPlot</name>
    <message>
        <source>Latency by sentence length; the same is a table</source>
        <translation>按句长的延迟；另有相同内容的表格</translation>
    </message>
    <message>
        <source>tokens of the sentence</source>
        <translation>句子的词元数</translation>
    </message>
    <message>
        <source>latency, ms</source>
        <translation>延迟，ms</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>实测 %1</translation>
    </message>
    <message>
        <source>encoder %1</source>
        <translation>编码器 %1</translation>
    </message>
    <message>
        <source>decoder %1</source>
        <translation>解码器 %1</translation>
    </message>
    <message>
        <source>whole translation, measured</source>
        <translation>整个翻译，实测</translation>
    </message>
    <message>
        <source>encoder alone</source>
        <translation>仅编码器</translation>
    </message>
    <message>
        <source>predicted for %1</source>
        <translation>针对 %1 的预测</translation>
    </message>
</context>
<context>
    <name>hat::ui::LengthTable</name>
    <message>
        <source>Milliseconds by sentence length and component</source>
        <translation>按句长和组成部分的毫秒数</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>延迟，ms</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Keys, values</source>
        <translation>键、值</translation>
    </message>
    <message>
        <source>Self-attention</source>
        <translation>自注意力</translation>
    </message>
    <message>
        <source>Cross-attention</source>
        <translation>交叉注意力</translation>
    </message>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>其余</translation>
    </message>
</context>
<context>
    <name>hat::ui::LinesBar</name>
    <message>
        <source>Lines translated</source>
        <translation>已翻译的行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>, stopped</source>
        <translation>，已停止</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s)</source>
        <translation>
            <numerusform>%1/%Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hat::ui::LiveTranslation</name>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Line %1 is not translated: %2</source>
        <translation>第 %1 行未翻译：%2</translation>
    </message>
</context>
<context>
    <name>hat::ui::LookMenu</name>
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
        <source>Chinese: no font of this system has its characters</source>
        <translation>中文：本系统没有含中文字符的字体</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>The system&apos;s &amp;font</source>
        <translation>系统字体(&amp;F)</translation>
    </message>
</context>
<context>
    <name>hat::ui::LossCurve</name>
    <message>
        <source>Best and median proxy loss by generation</source>
        <translation>各代的最优和中位代理损失</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>代</translation>
    </message>
    <message>
        <source>bits per token</source>
        <translation>比特/词元</translation>
    </message>
    <message>
        <source>No generation was ended.</source>
        <translation>没有完成任何一代。</translation>
    </message>
    <message>
        <source>After the first generation.</source>
        <translation>第一代之后。</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最优</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位</translation>
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
    <name>hat::ui::MainMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
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
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Measure this machine</source>
        <translation>实测本机(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
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
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
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
        <source>No workspace</source>
        <translation>无工作区</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>工作区：%1</translation>
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
        <source>Copied the page&apos;s content.</source>
        <translation>已复制本页内容。</translation>
    </message>
    <message>
        <source>Search space (YAML)…</source>
        <translation>搜索空间 (YAML)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are at work: %1.</source>
        <translation>
            <numerusform>有 %n 个任务正在运行：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>They end now. What they have done is kept: searches, trainings and measurements go on from there later.</source>
        <translation>它们现在结束。已完成的内容会保留：搜索、训练和测量以后可以从那里继续。</translation>
    </message>
    <message>
        <source>End them and close</source>
        <translation>结束任务并关闭</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>继续工作</translation>
    </message>
</context>
<context>
    <name>hat::ui::MeasureForm</name>
    <message>
        <source>Measure this machine</source>
        <translation>实测本机</translation>
    </message>
    <message>
        <source>Architectures of the search space are drawn, and the engine that translates is timed with each of them; then a latency predictor is fitted. Close what else works hard: nothing of this program runs beside the clock.</source>
        <translation>从搜索空间抽取架构，用每个架构为翻译引擎计时；然后拟合延迟预测器。请关闭其他高负载程序：计时期间，本程序不运行其他任何任务。</translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Tokens of the source sentence, 0 for the space&apos;s length</source>
        <translation>源句的词元数，0 表示采用空间的长度</translation>
    </message>
    <message>
        <source>Tokens of the translation, 0 for the space&apos;s length</source>
        <translation>译文的词元数，0 表示采用空间的长度</translation>
    </message>
    <message>
        <source>Hypotheses of the beam</source>
        <translation>束搜索的候选译文数</translation>
    </message>
    <message>
        <source>Runs before the clock counts</source>
        <translation>计时前的运行次数</translation>
    </message>
    <message>
        <source>Timed runs of each architecture</source>
        <translation>每个架构的计时运行次数</translation>
    </message>
    <message>
        <source>Threads, 0 for all</source>
        <translation>线程数，0 表示全部</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>权重精度</translation>
    </message>
    <message>
        <source>Seed of the samples</source>
        <translation>抽样的随机种子</translation>
    </message>
    <message>
        <source>Keep the %1 rows that are measured already</source>
        <translation>保留已实测的 %1 行</translation>
    </message>
    <message>
        <source>Start measuring</source>
        <translation>开始实测</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Measure another machine</source>
        <translation>实测另一台机器</translation>
    </message>
    <message>
        <source>HAT Studio must be installed there, and ssh must come in without asking for a password (a key, an agent). The weights are random, which takes as long; then a latency predictor is fitted here.</source>
        <translation>那台机器上须已安装 HAT Studio，并且 ssh 须能不询问密码就登录（密钥或代理）。所用权重是随机的，耗时相同；随后在本机拟合延迟预测器。</translation>
    </message>
    <message>
        <source>Another machine, as ssh names it; empty: this one</source>
        <translation>另一台机器（ssh 所用的名称）；留空：本机</translation>
    </message>
    <message>
        <source>The program hat there</source>
        <translation>那里的 hat 程序</translation>
    </message>
    <message>
        <source>name@machine</source>
        <translation>用户名@机器</translation>
    </message>
</context>
<context>
    <name>hat::ui::ModelActions</name>
    <message>
        <source>Evaluate…</source>
        <translation>评估…</translation>
    </message>
    <message>
        <source>BLEU on a text, and milliseconds</source>
        <translation>在某个文本上的 BLEU，以及毫秒数</translation>
    </message>
    <message>
        <source>Name and description…</source>
        <translation>名称和说明…</translation>
    </message>
    <message>
        <source>Move to the bin…</source>
        <translation>移到回收站…</translation>
    </message>
    <message>
        <source>What else can be done with this model</source>
        <translation>对此模型的其他操作</translation>
    </message>
</context>
<context>
    <name>hat::ui::ModelKeeper</name>
    <message>
        <source>Name and description</source>
        <translation>名称和说明</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Written into the model&apos;s card: %1</source>
        <translation>写入模型卡：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Move %1 to the bin?</source>
        <translation>将 %1 移到回收站？</translation>
    </message>
    <message>
        <source>Its folder %1 moves into a folder .bin beside it. It can be taken out again.</source>
        <translation>其文件夹 %1 将移到旁边的 .bin 文件夹，之后可以取回。</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 已在回收站中。</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>%1 is a model of this workspace again.</source>
        <translation>%1 重新成为此工作区的模型。</translation>
    </message>
    <message>
        <source>%1 is a model of its workspace again.</source>
        <translation>%1 重新成为其工作区的模型。</translation>
    </message>
</context>
<context>
    <name>hat::ui::ModelMenu</name>
    <message>
        <source>Evaluate…</source>
        <translation>评估…</translation>
    </message>
    <message>
        <source>Name and description…</source>
        <translation>名称和说明…</translation>
    </message>
    <message>
        <source>Move to the bin…</source>
        <translation>移到回收站…</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>从回收站取回</translation>
    </message>
</context>
<context>
    <name>hat::ui::ModelsView</name>
    <message>
        <source>measured %1</source>
        <translation>实测 %1</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 个模型</translation>
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
        <source>parameters, M</source>
        <translation>参数，M</translation>
    </message>
    <message>
        <source>FLOPs, G</source>
        <translation>FLOPs，G</translation>
    </message>
    <message>
        <source>BLEU, sacreBLEU&apos;s scoring, as the models&apos; cards say</source>
        <translation>BLEU，sacreBLEU 计分，依模型卡所述</translation>
    </message>
    <message>
        <source>BLEU, sacreBLEU&apos;s scoring, %1</source>
        <translation>BLEU，sacreBLEU 计分，%1</translation>
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
        <source>M params</source>
        <translation>M 参数</translation>
    </message>
    <message>
        <source>G FLOPs</source>
        <translation>G FLOPs</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>%1 has no architecture in its file.</source>
        <translation>%1 在其文件中没有架构。</translation>
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
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models by latency and quality; the table of models holds the same numbers</source>
        <translation>按延迟和质量排列的模型；模型表格包含相同的数值</translation>
    </message>
    <message>
        <source>Genes of the models as parallel coordinates</source>
        <translation>以平行坐标显示的模型基因</translation>
    </message>
</context>
<context>
    <name>hat::ui::MoreSettings</name>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
</context>
<context>
    <name>hat::ui::MsBar</name>
    <message>
        <source>encoder %1</source>
        <translation>编码器 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n decoder layer(s)</source>
        <translation>
            <numerusform>%n 个解码器层</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>output layer %1</source>
        <translation>输出层 %1</translation>
    </message>
    <message>
        <source>embeddings, beam, rest %1</source>
        <translation>嵌入、束搜索、其余 %1</translation>
    </message>
</context>
<context>
    <name>hat::ui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>hat::ui::PaceWatch</name>
    <message>
        <source>Time a sentence</source>
        <translation>为一句计时</translation>
    </message>
</context>
<context>
    <name>hat::ui::Page</name>
    <message>
        <source>Export and copy take: %1</source>
        <translation>导出和复制的对象：%1</translation>
    </message>
</context>
<context>
    <name>hat::ui::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>hat::ui::ParallelPlot</name>
    <message>
        <source>Lines appear with the first model.</source>
        <translation>有了第一个模型后，这里显示线条。</translation>
    </message>
    <message>
        <source>brushed: %1 to %2</source>
        <translation>已选：%1 到 %2</translation>
    </message>
    <message>
        <source>%1 to %2, all</source>
        <translation>%1 到 %2，全部</translation>
    </message>
    <message>
        <source>%1: %2. Left and Right walk, Up and Down brush, Delete removes the brush.</source>
        <translation>%1：%2。左右键换轴，上下键选取范围，Delete 键取消选取。</translation>
    </message>
</context>
<context>
    <name>hat::ui::ParetoHead</name>
    <message>
        <source>Evaluate %1…</source>
        <translation>评估 %1 个…</translation>
    </message>
    <message numerus="yes">
        <source>BLEU and milliseconds of the %n model(s) that have no BLEU beside the others</source>
        <translation>
            <numerusform>评估 %n 个尚无可比 BLEU 的模型的 BLEU 和毫秒数</numerusform>
        </translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Which models</source>
        <translation>哪些模型</translation>
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
        <source>Horizontal axis</source>
        <translation>横轴</translation>
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
        <source>y: parameters</source>
        <translation>y：参数</translation>
    </message>
    <message>
        <source>y: FLOPs</source>
        <translation>y：FLOPs</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Specialise</source>
        <translation>专门化</translation>
    </message>
</context>
<context>
    <name>hat::ui::ParetoLayers</name>
    <message>
        <source>Add a CSV file…</source>
        <translation>添加 CSV 文件…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>已训练</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>继承</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>What the last search evaluated</source>
        <translation>上一次搜索评估过的内容</translation>
    </message>
    <message>
        <source>Your points</source>
        <translation>您的点</translation>
    </message>
    <message>
        <source>Points of your own CSV files; they take no part in the front</source>
        <translation>您自己 CSV 文件中的点；不参与前沿</translation>
    </message>
    <message>
        <source>Your points…</source>
        <translation>您的点…</translation>
    </message>
    <message>
        <source>A CSV file with the columns name and latency_ms, bleu, loss_bits, params or flops; where known bleu_low, bleu_high, latency_low_ms, latency_high_ms, device, data, architecture</source>
        <translation>CSV 文件，列为 name 以及 latency_ms、bleu、loss_bits、params 或 flops；已知时还有 bleu_low、bleu_high、latency_low_ms、latency_high_ms、device、data、architecture</translation>
    </message>
    <message>
        <source>Device of your points</source>
        <translation>您的点所属设备</translation>
    </message>
    <message>
        <source>Data set of your points</source>
        <translation>您的点所属数据集</translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>所有设备</translation>
    </message>
    <message>
        <source>Every data set</source>
        <translation>所有数据集</translation>
    </message>
    <message>
        <source>Models that were trained by themselves</source>
        <translation>单独训练过的模型</translation>
    </message>
    <message>
        <source>The SuperTransformer&apos;s weights, not trained by themselves; hollow</source>
        <translation>SuperTransformer 的权重，未单独训练；空心</translation>
    </message>
</context>
<context>
    <name>hat::ui::ParetoModels</name>
    <message>
        <source>Proxy loss of %1</source>
        <translation>%1 的代理损失</translation>
    </message>
</context>
<context>
    <name>hat::ui::ParetoPage</name>
    <message>
        <source>No models yet</source>
        <translation>还没有模型</translation>
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
        <source>Pareto</source>
        <translation>帕累托</translation>
    </message>
    <message>
        <source>Points of your own</source>
        <translation>您自己的点</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV 文件 (*.csv);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of %1 are shown beside the models.</source>
        <translation>
            <numerusform>%1 中的 %n 个点显示在模型旁边。</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluate the selected model…</source>
        <translation>评估所选模型…</translation>
    </message>
</context>
<context>
    <name>hat::ui::PinnedList</name>
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
        <source>Pinned</source>
        <translation>已固定</translation>
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
    <name>hat::ui::PredictorView</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>No predictor is fitted to these rows yet: fit one, and it is drawn against them here.</source>
        <translation>尚未用这些数据行拟合预测器：拟合之后，这里将绘出二者的对照。</translation>
    </message>
    <message>
        <source>This predictor needs architectures, and the rows have only their features.</source>
        <translation>此预测器需要架构，而数据行只有其特征。</translation>
    </message>
    <message>
        <source>measured, ms</source>
        <translation>实测，ms</translation>
    </message>
    <message>
        <source>predicted against measured, %</source>
        <translation>预测相对于实测，%</translation>
    </message>
    <message>
        <source>predicted, ms</source>
        <translation>预测，ms</translation>
    </message>
    <message>
        <source>fitted to</source>
        <translation>用于拟合</translation>
    </message>
    <message>
        <source>measured row</source>
        <translation>实测数据行</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>set aside, ran slow</source>
        <translation>已排除，偏慢</translation>
    </message>
    <message>
        <source>ran slow</source>
        <translation>偏慢</translation>
    </message>
    <message>
        <source>±5 %</source>
        <translation>±5%</translation>
    </message>
    <message>
        <source>9 of 10 rows, ±%1</source>
        <translation>10 行中的 9 行，±%1</translation>
    </message>
    <message>
        <source>9 of 10 held-out rows, ±%1</source>
        <translation>10 个留出行中的 9 个，±%1</translation>
    </message>
    <message>
        <source>after the measurement</source>
        <translation>实测之后</translation>
    </message>
    <message>
        <source>on %1 rows held out</source>
        <translation>基于 %1 个留出行</translation>
    </message>
    <message>
        <source>on %1 rows held out, as it says</source>
        <translation>基于 %1 个留出行，据其自述</translation>
    </message>
    <message>
        <source>on all %1 rows</source>
        <translation>基于全部 %1 行</translation>
    </message>
    <message>
        <source>mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>RMSE %1 ms</source>
        <translation>RMSE %1 ms</translation>
    </message>
    <message>
        <source>within 5 %</source>
        <translation>误差 5% 以内</translation>
    </message>
    <message>
        <source>of %1 rows</source>
        <translation>共 %1 行</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>rank order, τ</source>
        <translation>秩次，τ</translation>
    </message>
    <message>
        <source>Kendall</source>
        <translation>Kendall</translation>
    </message>
    <message>
        <source>Predicted against measured</source>
        <translation>预测与实测对照</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Unit of the errors</source>
        <translation>误差单位</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>预测器</translation>
    </message>
    <message>
        <source>Errors of the predictor</source>
        <translation>预测器的误差</translation>
    </message>
    <message>
        <source>Predicted against measured latency of every row; the same is a table</source>
        <translation>各行的预测延迟与实测延迟对照；另有相同内容的表格</translation>
    </message>
    <message>
        <source>The rows appear here as they are measured.</source>
        <translation>测量到的行会陆续显示在这里。</translation>
    </message>
    <message>
        <source>%1 rows, each left out in turn</source>
        <translation>%1 行，逐一留出</translation>
    </message>
</context>
<context>
    <name>hat::ui::Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Every run records its time, energy, CO₂ and money. Energy is read from the processor (RAPL) where the system allows it, else it is the watts below times the time, and is called an estimate.</source>
        <translation>每次运行都会记录其时间、能耗、CO₂ 和费用。系统允许时，能耗从处理器读取（RAPL）；否则为下方瓦数乘以时间，并标为估算值。</translation>
    </message>
    <message>
        <source>Power of the machine at work, where it cannot be measured</source>
        <translation>机器工作时的功率（无法实测时使用）</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>CO₂ of a kilowatt-hour</source>
        <translation>每千瓦时的 CO₂</translation>
    </message>
    <message>
        <source>g per kWh</source>
        <translation>g/kWh</translation>
    </message>
    <message>
        <source>Where that factor comes from</source>
        <translation>该系数的来源</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour</source>
        <translation>每千瓦时的价格</translation>
    </message>
    <message>
        <source>per kWh</source>
        <translation>每 kWh</translation>
    </message>
    <message>
        <source>Rent of the machine, 0 for one&apos;s own</source>
        <translation>机器租金，自有机器为 0</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Currency of the prices</source>
        <translation>价格的货币</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Cost of a run</source>
        <translation>一次运行的成本</translation>
    </message>
</context>
<context>
    <name>hat::ui::ProfileView</name>
    <message>
        <source>No architecture is current: click a point, a row or a pinned one, then measure it here.</source>
        <translation>没有当前架构：请单击一个点、一行或一个已固定的架构，然后在此实测。</translation>
    </message>
    <message>
        <source>The first length is being measured.</source>
        <translation>正在实测第一个长度。</translation>
    </message>
    <message>
        <source>Measure this architecture, and its parts stand here.</source>
        <translation>实测此架构后，这里显示其各部分。</translation>
    </message>
    <message>
        <source>Measure this architecture, and its latency by sentence length is drawn here.</source>
        <translation>实测此架构后，这里绘出其随句长变化的延迟。</translation>
    </message>
    <message>
        <source>Where the milliseconds go</source>
        <translation>毫秒都花在哪里</translation>
    </message>
    <message>
        <source>Milliseconds by component; the same is a table</source>
        <translation>各组成部分的毫秒数；另有相同内容的表格</translation>
    </message>
    <message>
        <source>Latency against sentence length</source>
        <translation>延迟与句长</translation>
    </message>
    <message>
        <source>By sentence length, ms</source>
        <translation>按句长，ms</translation>
    </message>
    <message>
        <source>%1 has not been measured part by part yet. Nothing else should run while it is.</source>
        <translation>%1 尚未逐部分测量。测量时不应运行其他任务。</translation>
    </message>
    <message>
        <source>The first length is not being measured yet.</source>
        <translation>尚未开始测量第一个长度。</translation>
    </message>
    <message>
        <source>%1 tokens, %2, measured here</source>
        <translation>%1 个词元，%2，在此实测</translation>
    </message>
    <message>
        <source>%1 tokens, %2, %3</source>
        <translation>%1 个词元，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n run(s)</source>
        <translation>
            <numerusform>%n 次运行的平均值</numerusform>
        </translation>
    </message>
    <message>
        <source>measured earlier</source>
        <translation>较早前测量</translation>
    </message>
    <message>
        <source>%1, measured on this machine (%2), batch 1, beam %3, %4; source and translation have the same number of tokens.</source>
        <translation>%1，在本机测量（%2），批大小 1，束宽 %3，%4；源文与译文的词元数相同。</translation>
    </message>
    <message>
        <source>Other programs used the machine meanwhile: these milliseconds are those of a busy machine.</source>
        <translation>测量期间其他程序占用了本机：这些毫秒数来自繁忙的机器。</translation>
    </message>
</context>
<context>
    <name>hat::ui::PromiseBox</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Does this device keep it?</source>
        <translation>此设备满足吗？</translation>
    </message>
    <message>
        <source>Kept %1 of %2 so far.</source>
        <translation>目前满足 %1 / %2。</translation>
    </message>
    <message>
        <source>Certify again</source>
        <translation>重新检验</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Measures 200 architectures that nobody measured, each under a budget of its own, and counts how many keep it</source>
        <translation>测量 200 个未测过的架构，各有自己的预算，并统计有多少满足</translation>
    </message>
    <message>
        <source>Its predictor promises nothing: it has no calibration. Fit it again.</source>
        <translation>其预测器没有校准，不作承诺。请重新拟合。</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether its budgets are kept.</source>
        <translation>尚未检验其预算是否满足。</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether its budgets are kept: hat latency certify does, on that machine.</source>
        <translation>尚未检验其预算是否满足：请在该机器上运行 hat latency certify。</translation>
    </message>
</context>
<context>
    <name>hat::ui::PublishedChooser</name>
    <message>
        <source>BLEU, HAT&apos;s scoring</source>
        <translation>BLEU，按 HAT 评分</translation>
    </message>
    <message>
        <source>BLEU, detokenised</source>
        <translation>BLEU，去词元化</translation>
    </message>
    <message>
        <source>parameters, M</source>
        <translation>参数，M</translation>
    </message>
    <message>
        <source>FLOPs, G</source>
        <translation>FLOPs，G</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>所有任务</translation>
    </message>
    <message>
        <source>y: BLEU, HAT&apos;s</source>
        <translation>y：BLEU，按 HAT 评分</translation>
    </message>
    <message>
        <source>y: sacreBLEU</source>
        <translation>y：sacreBLEU</translation>
    </message>
    <message>
        <source>y: parameters</source>
        <translation>y：参数</translation>
    </message>
    <message>
        <source>y: FLOPs</source>
        <translation>y：FLOPs</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>基线</translation>
    </message>
</context>
<context>
    <name>hat::ui::PublishedFacets</name>
    <message>
        <source>Released models by latency and quality</source>
        <translation>已发布模型：延迟与质量</translation>
    </message>
    <message>
        <source>BLEU %1, detokenised %2</source>
        <translation>BLEU %1，去词元化 %2</translation>
    </message>
    <message>
        <source>%1 M parameters, %2 G FLOPs</source>
        <translation>%1 M 参数，%2 G FLOPs</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>本机 %1</translation>
    </message>
    <message>
        <source>the one for %1</source>
        <translation>针对 %1 的模型</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No released model of this task for the %1.</source>
        <translation>此任务没有针对 %1 的已发布模型。</translation>
    </message>
    <message>
        <source>latency of one sentence, ms</source>
        <translation>一个句子的延迟，ms</translation>
    </message>
    <message>
        <source>latency of one sentence of %1 tokens, ms</source>
        <translation>一个 %1 词元句子的延迟，ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Released models on the %1; the table holds the same numbers</source>
        <translation>%1 上的已发布模型；表格包含相同的数值</translation>
    </message>
</context>
<context>
    <name>hat::ui::PublishedFacts</name>
    <message>
        <source>%1 of %2, to %3 BLEU</source>
        <translation>%2 个中的 %1 个，最高 %3 BLEU</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>位于前沿</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>更快</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>更小</translation>
    </message>
    <message>
        <source>fewer FLOPs</source>
        <translation>FLOPs 更少</translation>
    </message>
    <message>
        <source>cheaper to search</source>
        <translation>搜索成本更低</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>HAT against</source>
        <translation>HAT 对比</translation>
    </message>
    <message>
        <source>for %1, on %2</source>
        <translation>针对 %1，在 %2 上</translation>
    </message>
    <message>
        <source>%1 GPU years</source>
        <translation>%1 GPU 年</translation>
    </message>
    <message>
        <source>%1 GPU hours</source>
        <translation>%1 GPU 小时</translation>
    </message>
    <message>
        <source>money</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>$%1 M</source>
        <translation>$%1 M</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>$%1</translation>
    </message>
    <message>
        <source>CO2</source>
        <translation>CO2</translation>
    </message>
    <message>
        <source>%1 lbs</source>
        <translation>%1 磅</translation>
    </message>
    <message>
        <source>Open architecture</source>
        <translation>打开架构</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare the current one with the pinned ones</source>
        <translation>将当前架构与已固定的架构比较</translation>
    </message>
    <message>
        <source>Specialised for one device</source>
        <translation>专为一个设备优化</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>比较这两个</translation>
    </message>
    <message>
        <source>Cost of one search</source>
        <translation>一次搜索的成本</translation>
    </message>
</context>
<context>
    <name>hat::ui::PublishedTable</name>
    <message>
        <source>published, %1</source>
        <translation>已公布，%1</translation>
    </message>
    <message>
        <source>BLEU of tokenised text, hyphens split, as HAT&apos;s script scores</source>
        <translation>词元化文本的 BLEU，拆分连字符，与 HAT 脚本的评分一致</translation>
    </message>
    <message>
        <source>Found for</source>
        <translation>目标设备</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>sacreBLEU</source>
        <translation>sacreBLEU</translation>
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
    <name>hat::ui::PublishedView</name>
    <message>
        <source>%1 of %2 released</source>
        <translation>已发布 %2 个中的 %1 个</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Enc FFN</source>
        <translation>编码 FFN</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Dec FFN</source>
        <translation>解码 FFN</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>FLOPs, G</source>
        <translation>FLOPs，G</translation>
    </message>
    <message>
        <source>Arrow keys walk the points. Enter selects, P pins.</source>
        <translation>方向键在点之间移动。回车选择，P 固定。</translation>
    </message>
    <message>
        <source>%1, %2. Enter selects, P pins.</source>
        <translation>%1，%2。回车选择，P 固定。</translation>
    </message>
    <message>
        <source>BLEU of different test sets never share an axis. Choose one task, or parameters or FLOPs as y; the table has every model.</source>
        <translation>不同测试集的 BLEU 从不共用一个坐标轴。请选择一个任务，或以参数或 FLOPs 作为 y；表格包含所有模型。</translation>
    </message>
    <message>
        <source>Released models</source>
        <translation>已发布的模型</translation>
    </message>
    <message>
        <source>Genes of the released models as parallel coordinates</source>
        <translation>以平行坐标显示的已发布模型的基因</translation>
    </message>
</context>
<context>
    <name>hat::ui::ReplayBar</name>
    <message>
        <source>Replay the generations</source>
        <translation>逐代回放</translation>
    </message>
    <message>
        <source>Generation shown</source>
        <translation>当前显示的代</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>代</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>hat::ui::ReportWriter</name>
    <message>
        <source>%1: expected a file name that ends with .html or .pdf</source>
        <translation>%1：文件名应以 .html 或 .pdf 结尾</translation>
    </message>
    <message>
        <source>There is no workspace to report on: open one first.</source>
        <translation>没有可供报告的工作区：请先打开一个。</translation>
    </message>
    <message>
        <source>Read what the report needs</source>
        <translation>读取报告所需的内容</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>报告已取消。</translation>
    </message>
    <message>
        <source>Another workspace was opened: the report was not written.</source>
        <translation>已打开另一个工作区：报告未写入。</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>写入报告</translation>
    </message>
</context>
<context>
    <name>hat::ui::RunFacts</name>
    <message>
        <source>Evaluated at each validation</source>
        <translation>每次验证时评估</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>它现在的译文</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>目前的开销</translation>
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
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>update %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>of: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>right: %1</source>
        <translation>参考：%1</translation>
    </message>
    <message>
        <source>Energy, %1</source>
        <translation>能耗，%1</translation>
    </message>
    <message>
        <source>CO₂, %1 g per kWh</source>
        <translation>CO₂，每 kWh %1 g</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>The paper, all of HAT</source>
        <translation>论文，HAT 全部</translation>
    </message>
    <message>
        <source>%1 GPU hours</source>
        <translation>%1 GPU 小时</translation>
    </message>
    <message>
        <source>What it said last</source>
        <translation>它最后的译文</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>Time without pauses</source>
        <translation>用时（不含暂停）</translation>
    </message>
</context>
<context>
    <name>hat::ui::RunsView</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Best, bits</source>
        <translation>最佳（比特）</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>已评估</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Choose runs to compare them: Ctrl adds one.</source>
        <translation>选择运行以进行比较：按住 Ctrl 可添加一个。</translation>
    </message>
    <message>
        <source>Nothing was evaluated there, or it is still being read.</source>
        <translation>其中没有评估任何架构，或者仍在读取。</translation>
    </message>
    <message>
        <source>Their losses are of different numbers of tokens: they cannot be compared.</source>
        <translation>它们的损失基于不同数量的词元，无法比较。</translation>
    </message>
    <message>
        <source>Runs %1 and %2 found equally low losses.</source>
        <translation>运行 %1 和 %2 找到了同样低的损失。</translation>
    </message>
    <message>
        <source>Run %1 found the lowest loss, %2 bits below run %3.</source>
        <translation>运行 %1 找到了最低的损失，比运行 %3 低 %2 比特。</translation>
    </message>
    <message>
        <source>Their budgets differ.</source>
        <translation>它们的预算不同。</translation>
    </message>
    <message>
        <source>Best loss by architectures evaluated, bits per token</source>
        <translation>最佳损失随已评估架构数的变化（比特/词元）</translation>
    </message>
    <message>
        <source>architectures evaluated</source>
        <translation>已评估的架构</translation>
    </message>
    <message>
        <source>Best loss of the chosen runs; the export has the same as a table</source>
        <translation>所选运行的最佳损失；导出中包含同样内容的表格</translation>
    </message>
    <message>
        <source>Searches of the workspace</source>
        <translation>工作区的搜索</translation>
    </message>
</context>
<context>
    <name>hat::ui::SampleScatter</name>
    <message>
        <source>%1 ms measured</source>
        <translation>实测 %1 ms</translation>
    </message>
    <message>
        <source>%1 predicted, %2</source>
        <translation>预测 %1，%2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>第 %1 行，%2</translation>
    </message>
    <message>
        <source>Row %1: measured %2</source>
        <translation>第 %1 行：实测 %2</translation>
    </message>
    <message>
        <source>%1, predicted %2.</source>
        <translation>%1，预测 %2。</translation>
    </message>
</context>
<context>
    <name>hat::ui::SaveDialog</name>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>未写入</translation>
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
    <name>hat::ui::SearchCloud</name>
    <message>
        <source>Candidates by predicted latency and proxy loss; the table of the generation holds the same numbers</source>
        <translation>按预测延迟和代理损失排列的候选；本代表格包含相同的数值</translation>
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
        <source>generation %1, %2 M</source>
        <translation>第 %1 代，%2 M</translation>
    </message>
    <message>
        <source>budget %1 at this machine&apos;s pace</source>
        <translation>按本机速度计的预算 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>budget %1 kept with %2, at this machine&apos;s pace</source>
        <translation>预算 %1 以 %2 的把握满足（按本机速度）</translation>
    </message>
    <message>
        <source>budget %1 kept with %2</source>
        <translation>预算 %1 以 %2 的把握满足</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>预算 %1</translation>
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
    <message>
        <source>All of it is searched: it does not hold the space of the Space page.</source>
        <translation>将搜索其全部：它不包含“空间”页上的空间。</translation>
    </message>
    <message>
        <source>The space of the Space page is searched, %1 SubTransformers.</source>
        <translation>搜索“空间”页上的空间，%1 个 SubTransformer。</translation>
    </message>
    <message>
        <source>Latency predictor</source>
        <translation>延迟预测器</translation>
    </message>
    <message>
        <source>Seconds or minutes of measuring, by the size of the architectures. Other jobs wait meanwhile.</source>
        <translation>测量需几秒到几分钟，视架构大小而定。其间其他任务等待。</translation>
    </message>
    <message numerus="yes">
        <source>%n measured architecture(s)</source>
        <translation>
            <numerusform>%n 个实测架构</numerusform>
        </translation>
    </message>
    <message>
        <source>its measured architectures are not known</source>
        <translation>其实测架构未知</translation>
    </message>
    <message>
        <source>Kendall tau %1 on %2 held out</source>
        <translation>Kendall τ %1（留出 %2 个）</translation>
    </message>
    <message>
        <source>Kept with %1, as beside the budget above: it looks for at most %2 ms predicted.</source>
        <translation>以 %1 的把握满足（同上方预算旁的设置）：搜索预测至多 %2 毫秒。</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchHeader</name>
    <message>
        <source>All runs</source>
        <translation>所有运行</translation>
    </message>
    <message>
        <source>BLEU and milliseconds of the winner, so that it gets its place on the front</source>
        <translation>获胜者的 BLEU 和毫秒数，使其在前沿上获得位置</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>之前的搜索</translation>
    </message>
    <message>
        <source>Evaluate…</source>
        <translation>评估…</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续它</translation>
    </message>
    <message>
        <source>New search…</source>
        <translation>新搜索…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open in Architecture</source>
        <translation>在“架构”页打开</translation>
    </message>
    <message>
        <source>Searches of the workspace</source>
        <translation>工作区的搜索</translation>
    </message>
    <message>
        <source>The same search to its end, with what it has found so far</source>
        <translation>用已找到的结果把同一搜索进行到底</translation>
    </message>
    <message>
        <source>The searches of the workspace, to open, compare and go on with</source>
        <translation>工作区的搜索，可打开、比较和继续</translation>
    </message>
    <message>
        <source>Translate with it</source>
        <translation>用它翻译</translation>
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
    <message>
        <source>Stop and keep the best</source>
        <translation>停止并保留最优</translation>
    </message>
    <message>
        <source>Branch from %1</source>
        <translation>从 %1 分支</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>A new search whose first generation are the best of generation %1</source>
        <translation>新搜索，其第一代为第 %1 代的最优者</translation>
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
        <source>stopping…</source>
        <translation>正在停止…</translation>
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
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Start search</source>
        <translation>开始搜索</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchInspector</name>
    <message>
        <source>As many architectures drawn at random under the same budget, over the cloud</source>
        <translation>在相同预算下随机抽取同样数量的架构，叠加在点云上</translation>
    </message>
    <message>
        <source>Compare with random</source>
        <translation>与随机搜索比较</translation>
    </message>
    <message>
        <source>Why not this one?</source>
        <translation>为何不是这个？</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchPage</name>
    <message>
        <source>SuperTransformer, largest</source>
        <translation>SuperTransformer，最大</translation>
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
        <source>failed</source>
        <translation>失败</translation>
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
        <source>Winner</source>
        <translation>优胜者</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>目前最优</translation>
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
        <source>No candidate yet</source>
        <translation>还没有候选</translation>
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
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>from generation %1 on</source>
        <translation>从第 %1 代起</translation>
    </message>
    <message numerus="yes">
        <source>%n more budget(s) wait</source>
        <translation>
            <numerusform>还有 %n 个预算在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>Best of %1 at random</source>
        <translation>随机 %1 个中的最优</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Best found</source>
        <translation>已找到的最优</translation>
    </message>
    <message>
        <source>Time without pauses</source>
        <translation>用时（不含暂停）</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) with a lower proxy loss were not taken.</source>
        <translation>
            <numerusform>%n 个代理损失更低的候选未被采用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted over the budget at the pace that was measured: %1.</source>
        <translation>按实测速度预测超出预算：%1。</translation>
    </message>
    <message>
        <source>budget not kept</source>
        <translation>未满足预算</translation>
    </message>
    <message>
        <source>winner not measured</source>
        <translation>优胜者未测量</translation>
    </message>
    <message>
        <source>Measured, and up to more than the budget: %1.</source>
        <translation>已测量，上限超出预算：%1。</translation>
    </message>
    <message>
        <source>Not measured: %1.</source>
        <translation>未测量：%1。</translation>
    </message>
    <message>
        <source>Fastest found</source>
        <translation>找到的最快者</translation>
    </message>
    <message>
        <source>front</source>
        <translation>前沿</translation>
    </message>
    <message>
        <source>%1, not ended</source>
        <translation>%1，未结束</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>whole front</source>
        <translation>整个前沿</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>At most, with %1</source>
        <translation>最多（%1）</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchQueue</name>
    <message>
        <source>Search, %1</source>
        <translation>搜索，%1</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchRuns</name>
    <message>
        <source>Open a search</source>
        <translation>打开搜索</translation>
    </message>
    <message>
        <source>It was left before its first candidate.</source>
        <translation>它在第一个候选之前就中断了。</translation>
    </message>
    <message>
        <source>Cut out the winner</source>
        <translation>提取优胜者</translation>
    </message>
    <message>
        <source>The winner could not be saved as a model: %1</source>
        <translation>无法将优胜者保存为模型：%1</translation>
    </message>
    <message>
        <source>Random search, %1</source>
        <translation>随机搜索，%1</translation>
    </message>
</context>
<context>
    <name>hat::ui::SearchView</name>
    <message>
        <source>winner</source>
        <translation>优胜者</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>目前最优</translation>
    </message>
    <message>
        <source>%1 evaluated</source>
        <translation>已评估 %1</translation>
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
        <source>Ancestors of the best candidate</source>
        <translation>最优候选的祖先</translation>
    </message>
    <message>
        <source>Its proxy loss is %1 above the winner&apos;s.</source>
        <translation>其代理损失比优胜者高 %1。</translation>
    </message>
    <message>
        <source>Predicted %1 is %2 over the budget.</source>
        <translation>预测的 %1 超出预算 %2。</translation>
    </message>
    <message>
        <source>%1 beats it in both: %2 at %3.</source>
        <translation>%1 在两方面都胜过它：%3 时 %2。</translation>
    </message>
    <message>
        <source>It is on the front: with a budget of %1 it would have won.</source>
        <translation>它位于前沿：若预算为 %1，它就会胜出。</translation>
    </message>
    <message>
        <source>Rank %1 of %2 by proxy loss.</source>
        <translation>按代理损失排名 %1/%2。</translation>
    </message>
    <message>
        <source>It promised less loss than the winner. At the pace that was measured, its predicted %1 become %2: over the budget.</source>
        <translation>它的预测损失低于优胜者。按实测速度，其预测的 %1 变为 %2：超出预算。</translation>
    </message>
    <message>
        <source>The search waits until another job has ended. Its candidates appear here.</source>
        <translation>搜索在等待另一任务结束。候选会显示在这里。</translation>
    </message>
    <message>
        <source>The first candidates are being evaluated. They appear here.</source>
        <translation>正在评估第一批候选。它们会显示在这里。</translation>
    </message>
    <message>
        <source>Paused before the first candidate.</source>
        <translation>在第一个候选之前暂停。</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>正在停止。</translation>
    </message>
    <message>
        <source>No candidate was evaluated.</source>
        <translation>没有评估任何候选。</translation>
    </message>
    <message>
        <source>this generation goes on</source>
        <translation>这一代仍在进行</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>中途停止</translation>
    </message>
    <message>
        <source>%1 % of samples within the budget</source>
        <translation>%1% 的样本在预算内</translation>
    </message>
    <message>
        <source>%1 % of children within the budget</source>
        <translation>%1% 的后代在预算内</translation>
    </message>
    <message>
        <source>better than before</source>
        <translation>比之前更好</translation>
    </message>
    <message numerus="yes">
        <source>no better for %n generation(s)</source>
        <translation>
            <numerusform>%n 代未改进</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n 个候选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) so far</source>
        <translation>
            <numerusform>至今 %n 个候选</numerusform>
        </translation>
    </message>
    <message>
        <source>It promised less loss than the winner, but was measured at %1 to %2: the upper end is over the budget.</source>
        <translation>它的损失比优胜者低，但实测为 %1 至 %2：上限超出预算。</translation>
    </message>
    <message>
        <source>It promised less loss than the winner. It was not measured.</source>
        <translation>它的损失比优胜者低，但没有测量。</translation>
    </message>
    <message>
        <source>fastest found</source>
        <translation>找到的最快者</translation>
    </message>
    <message>
        <source>Fastest found, over %1</source>
        <translation>找到的最快者，超过 %1</translation>
    </message>
    <message>
        <source>It was given up after %1 % of the text: clearly worse than every parent of its generation. Its proxy loss is an estimate, %2 above the winner&apos;s.</source>
        <translation>在文本的 %1 % 之后被放弃：明显差于其所在代的所有父代。其代理损失为估计值，比胜者高 %2。</translation>
    </message>
    <message>
        <source>Predicted %1 ms may become %2 ms (%3 keep that), %4 ms over the budget.</source>
        <translation>预测的 %1 毫秒可能变为 %2 毫秒（%3 不超过），超出预算 %4 毫秒。</translation>
    </message>
</context>
<context>
    <name>hat::ui::SessionStore</name>
    <message>
        <source>HAT Studio did not end properly the last time. What you had before you is kept.</source>
        <translation>上次 HAT Studio 未正常退出。当时的内容已保留。</translation>
    </message>
    <message>
        <source>Lay it out again</source>
        <translation>恢复</translation>
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
    <name>hat::ui::ShownDevice</name>
    <message>
        <source>row %1, %2</source>
        <translation>第 %1 行，%2</translation>
    </message>
</context>
<context>
    <name>hat::ui::SourceBox</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a sentence. It is translated as you type.</source>
        <translation>请输入一句话，边输入边翻译。</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>源文</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpaceChoices</name>
    <message>
        <source>%1 needs at least one choice.</source>
        <translation>“%1”至少需要一个选项。</translation>
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
    <name>hat::ui::SpaceCloud</name>
    <message>
        <source>Cloud of sampled architectures</source>
        <translation>抽样架构的散点云</translation>
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
        <source>What each choice costs</source>
        <translation>每个选项的代价</translation>
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
        <source>y  FLOPs</source>
        <translation>y  FLOPs</translation>
    </message>
    <message>
        <source>y  Latency</source>
        <translation>y  延迟</translation>
    </message>
    <message>
        <source>y  Parameters</source>
        <translation>y  参数量</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpaceCount</name>
    <message>
        <source>SubTransformers in this space</source>
        <translation>此空间中的 SubTransformer</translation>
    </message>
    <message>
        <source>Embedding dims, times the encoder layers by depth, times the decoder layers by depth. The base counts the choices of one layer: FFN dims, heads, in the decoder also cross-attention sources.</source>
        <translation>嵌入维度数 × 按深度的编码器层 × 按深度的解码器层。底数是一层的选项数：FFN 维度、头数，解码器还有交叉注意力来源。</translation>
    </message>
    <message>
        <source>%1 SubTransformers</source>
        <translation>%1 个 SubTransformer</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpaceInspector</name>
    <message>
        <source>Each dot is one architecture drawn from this space. If FLOPs told the time, the dots would lie on a line. They lie on one shelf for each number of decoder layers instead, because the decoder runs once for every word.</source>
        <translation>每个点是从此空间抽取的一个架构。如果 FLOPs 能说明耗时，这些点就会落在一条线上。但它们按解码器层数分成一级级台阶，因为解码器每个词都要运行一次。</translation>
    </message>
    <message>
        <source>Mean change over samples that differ in nothing else.</source>
        <translation>其他方面完全相同的样本之间的平均变化。</translation>
    </message>
    <message>
        <source>Reach of this space</source>
        <translation>此空间的范围</translation>
    </message>
    <message>
        <source>Train on this space…</source>
        <translation>在此空间上训练…</translation>
    </message>
    <message>
        <source>What am I looking at?</source>
        <translation>我看到的是什么？</translation>
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
        <source>1 change</source>
        <translation>1 处更改</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 处更改</translation>
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
        <source>No search space yet</source>
        <translation>还没有搜索空间</translation>
    </message>
    <message>
        <source>A workspace with a search space or a SuperTransformer is needed: open the sample workspace, or one of your own.</source>
        <translation>需要含有搜索空间或 SuperTransformer 的工作区：请打开示例工作区，或您自己的工作区。</translation>
    </message>
    <message>
        <source>Fits the SuperTransformer</source>
        <translation>与 SuperTransformer 相符</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>The SuperTransformer does not hold all of this space. The Inspector says what is missing.</source>
        <translation>SuperTransformer 不包含此空间的全部。检查器会说明缺少什么。</translation>
    </message>
    <message>
        <source>all that the SuperTransformer contains</source>
        <translation>SuperTransformer 包含的全部</translation>
    </message>
    <message>
        <source>predicted latency on %1, ms</source>
        <translation>%1 上的预测延迟，毫秒</translation>
    </message>
    <message>
        <source>No device here was measured on such architectures, so nothing predicts their milliseconds. Choose other axes, or import measurements of them.</source>
        <translation>没有设备测量过这类架构，因此无法预测其毫秒数。请选择其他坐标轴，或导入相应的测量数据。</translation>
    </message>
    <message>
        <source>What a choice costs is known once a device has been measured on such architectures.</source>
        <translation>在设备测量过这类架构之后，才能知道每个选项的代价。</translation>
    </message>
    <message>
        <source>Search space</source>
        <translation>搜索空间</translation>
    </message>
    <message>
        <source>Search this space</source>
        <translation>搜索此空间</translation>
    </message>
    <message>
        <source>HAT&apos;s WMT space</source>
        <translation>HAT 的 WMT 空间</translation>
    </message>
    <message>
        <source>HAT&apos;s IWSLT space</source>
        <translation>HAT 的 IWSLT 空间</translation>
    </message>
    <message>
        <source>The sample&apos;s space</source>
        <translation>示例的空间</translation>
    </message>
    <message>
        <source>This workspace&apos;s space</source>
        <translation>此工作区的空间</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>No SuperTransformer yet</source>
        <translation>还没有 SuperTransformer</translation>
    </message>
    <message>
        <source>Train one on this space: then it can be searched.</source>
        <translation>在此空间上训练一个，然后即可搜索。</translation>
    </message>
    <message>
        <source>%1 %2 (it has %3)</source>
        <translation>%1 %2（现有 %3）</translation>
    </message>
    <message>
        <source>encoder dim</source>
        <translation>编码器维度</translation>
    </message>
    <message>
        <source>decoder dim</source>
        <translation>解码器维度</translation>
    </message>
    <message>
        <source>encoder FFN</source>
        <translation>编码器 FFN</translation>
    </message>
    <message>
        <source>decoder FFN</source>
        <translation>解码器 FFN</translation>
    </message>
    <message>
        <source>encoder layers</source>
        <translation>编码器层数</translation>
    </message>
    <message>
        <source>decoder layers</source>
        <translation>解码器层数</translation>
    </message>
    <message>
        <source>This workspace&apos;s weights were made for another width of queries, keys and values. Train a SuperTransformer on this space to search it.</source>
        <translation>此工作区的权重是为另一种查询、键和值的宽度制作的。要搜索此空间，请在其上训练 SuperTransformer。</translation>
    </message>
    <message>
        <source>This workspace&apos;s weights are too small: %1. Train a SuperTransformer on this space to search it.</source>
        <translation>此工作区的权重太小：%1。要搜索此空间，请在其上训练 SuperTransformer。</translation>
    </message>
    <message>
        <source>The same weights serve every choice, but have never met: %1. A search may look there; to trust its losses, train the SuperTransformer on this space.</source>
        <translation>同一组权重可用于每个选项，但从未遇到过：%1。可以在其中搜索；若要相信其损失，请在此空间上训练 SuperTransformer。</translation>
    </message>
    <message>
        <source>The weights have room for every choice, but were never trained on: %1. Train the SuperTransformer on this space to search it.</source>
        <translation>权重容得下每个选项，但从未在其上训练过：%1。要搜索此空间，请在其上训练 SuperTransformer。</translation>
    </message>
    <message>
        <source>Within %1, with %2</source>
        <translation>%1 以内（%2）</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpecialiseDrawings</name>
    <message>
        <source>Two specialised architectures side by side</source>
        <translation>两个专门化架构并排</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>Best for %1, %2</source>
        <translation>%1 上最佳，%2</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>无差异</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s); what is equal is grey</source>
        <translation>
            <numerusform>%n 处差异；相同部分为灰色</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: A %2, B %3</source>
        <translation>%1：A %2，B %3</translation>
    </message>
    <message>
        <source>Text form</source>
        <translation>文本形式</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpecialiseMarks</name>
    <message>
        <source>The best architecture of two devices, each on both</source>
        <translation>两个设备各自的最佳架构，在两者上的表现</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>latency of one sentence, ms; 95 % intervals</source>
        <translation>单句延迟（毫秒）；95% 区间</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpecialiseView</name>
    <message>
        <source>Device %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Both architectures on both devices</source>
        <translation>两个架构在两个设备上</translation>
    </message>
    <message>
        <source>Compare in full</source>
        <translation>完整比较</translation>
    </message>
    <message>
        <source>Both side by side on the Architecture page, with every number</source>
        <translation>在架构页并排显示两者及所有数值</translation>
    </message>
    <message>
        <source>%1, published</source>
        <translation>%1，已发表</translation>
    </message>
    <message>
        <source>BLEU at least</source>
        <translation>BLEU 至少</translation>
    </message>
    <message>
        <source>proxy loss at most, bits</source>
        <translation>代理损失至多（比特）</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取中</translation>
    </message>
    <message>
        <source>What is known of the two devices is being read.</source>
        <translation>正在读取两个设备的已知信息。</translation>
    </message>
    <message>
        <source>No pair</source>
        <translation>无配对</translation>
    </message>
    <message>
        <source>Choose two devices of this workspace, or two published ones: milliseconds of one cannot stand beside those of the other.</source>
        <translation>请选择本工作区的两个设备，或两个已发表的设备：两类毫秒数不能并列。</translation>
    </message>
    <message>
        <source>Measure another device</source>
        <translation>测量另一个设备</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>暂无可比较的内容</translation>
    </message>
    <message>
        <source>Fewer than two architectures of known quality are known on both devices. Searches evaluate them: a search for the whole front on each device finds what the other one would not.</source>
        <translation>两个设备上都已知且质量已知的架构不足两个。搜索会评估它们：在每个设备上搜索整条前沿，可找到另一设备找不到的架构。</translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation>转到搜索</translation>
    </message>
    <message>
        <source>No such table</source>
        <translation>没有这样的表</translation>
    </message>
    <message>
        <source>ms on %1</source>
        <translation>%1 上的毫秒</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>loss, bits</source>
        <translation>损失（比特）</translation>
    </message>
    <message>
        <source>Parameters, M</source>
        <translation>参数（百万）</translation>
    </message>
    <message>
        <source>Decoder layers</source>
        <translation>解码器层数</translation>
    </message>
    <message>
        <source>Decoder dim</source>
        <translation>解码器维度</translation>
    </message>
    <message>
        <source>A: %1. B: %2.</source>
        <translation>A：%1。B：%2。</translation>
    </message>
    <message numerus="yes">
        <source>Differences below %1 count for nothing; %n architecture(s) of known quality.</source>
        <translation>
            <numerusform>低于 %1 的差异不计；质量已知的架构 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Published milliseconds carry the interval of their rounding alone.</source>
        <translation>已发表的毫秒数仅带有舍入区间。</translation>
    </message>
    <message>
        <source>95 %: from</source>
        <translation>95%：从</translation>
    </message>
    <message>
        <source>95 %: to</source>
        <translation>95%：至</translation>
    </message>
</context>
<context>
    <name>hat::ui::SpecialiseWork</name>
    <message>
        <source>Read what is known on two devices</source>
        <translation>读取两个设备上的已知信息</translation>
    </message>
</context>
<context>
    <name>hat::ui::TablesView</name>
    <message>
        <source>Decoder layers</source>
        <translation>解码器层数</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>数据行</translation>
    </message>
    <message>
        <source>Encoder, ms</source>
        <translation>编码器，ms</translation>
    </message>
    <message>
        <source>Decoder, ms</source>
        <translation>解码器，ms</translation>
    </message>
    <message>
        <source>Error, 5 % below</source>
        <translation>误差，5% 低于此值</translation>
    </message>
    <message>
        <source>Median error, %</source>
        <translation>误差中位数，%</translation>
    </message>
    <message>
        <source>Error, 95 % below</source>
        <translation>误差，95% 低于此值</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>偏慢</translation>
    </message>
    <message>
        <source>kept its pace</source>
        <translation>保持了速度</translation>
    </message>
    <message>
        <source>Encoder, pace</source>
        <translation>编码器，相对耗时</translation>
    </message>
    <message>
        <source>Decoder, pace</source>
        <translation>解码器，相对耗时</translation>
    </message>
    <message>
        <source>Both, pace</source>
        <translation>二者合计，相对耗时</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>HAT&apos;s network on ten features (the one in use)</source>
        <translation>HAT 的十特征网络（当前使用）</translation>
    </message>
    <message>
        <source>Mean of the rows</source>
        <translation>数据行的平均值</translation>
    </message>
    <message>
        <source>A line through FLOPs</source>
        <translation>FLOPs 的直线拟合</translation>
    </message>
    <message>
        <source>Least squares on the ten features</source>
        <translation>十个特征的最小二乘</translation>
    </message>
    <message>
        <source>Least squares on depth times sizes</source>
        <translation>深度乘以尺寸的最小二乘</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>预测器</translation>
    </message>
    <message>
        <source>RMSE, ms</source>
        <translation>RMSE，ms</translation>
    </message>
    <message>
        <source>Mean error, %</source>
        <translation>平均误差，%</translation>
    </message>
    <message>
        <source>Kendall&apos;s τ</source>
        <translation>Kendall τ</translation>
    </message>
    <message>
        <source>In ms; errors are predicted against measured. Pace: measured over what such an architecture takes in most of the rows.</source>
        <translation>单位 ms；误差为预测相对于实测。相对耗时：实测值与此类架构在大多数数据行中的耗时之比。</translation>
    </message>
    <message>
        <source>Means of all rows; errors of those that did not run slow, in percent.</source>
        <translation>全部数据行的平均值；误差仅取未偏慢的行，单位为百分比。</translation>
    </message>
    <message>
        <source>Fewer than 40 rows have no drift audit.</source>
        <translation>不足 40 行时不进行漂移审查。</translation>
    </message>
    <message>
        <source>Fitted to the same rows, judged on the same %1 rows that none of them has seen.</source>
        <translation>用相同的数据行拟合，并在它们都未见过的相同 %1 行上评判。</translation>
    </message>
    <message>
        <source>A comparison needs a predictor that was fitted to these rows: only then it is known which of them it has not seen.</source>
        <translation>比较需要用这些数据行拟合的预测器：只有这样才知道其中哪些是它未见过的。</translation>
    </message>
    <message>
        <source>By depth</source>
        <translation>按深度</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>预测器</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Measured rows</source>
        <translation>实测数据行</translation>
    </message>
    <message>
        <source>Rows by decoder layers</source>
        <translation>按解码器层数的数据行</translation>
    </message>
    <message>
        <source>Blocks of the drift audit</source>
        <translation>漂移审查的分块</translation>
    </message>
    <message>
        <source>Predictors compared</source>
        <translation>预测器比较</translation>
    </message>
    <message>
        <source>Costs of layers (the one in use)</source>
        <translation>各层开销（正在使用）</translation>
    </message>
    <message>
        <source>Costs of layers, robust</source>
        <translation>各层开销，稳健</translation>
    </message>
    <message>
        <source>Costs of components (the one in use)</source>
        <translation>各部分开销（正在使用）</translation>
    </message>
</context>
<context>
    <name>hat::ui::TextFiles</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Prepared data</source>
        <translation>已准备的数据</translation>
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
        <source>or plain text, one sentence a line, which is prepared first:</source>
        <translation>或纯文本，每行一句，将先进行准备：</translation>
    </message>
</context>
<context>
    <name>hat::ui::TextFormBar</name>
    <message>
        <source>Copied the text form.</source>
        <translation>已复制文本形式。</translation>
    </message>
    <message>
        <source>Copy the text form</source>
        <translation>复制文本形式</translation>
    </message>
    <message>
        <source>Text form</source>
        <translation>文本形式</translation>
    </message>
    <message>
        <source>Text form of the architecture</source>
        <translation>架构的文本形式</translation>
    </message>
</context>
<context>
    <name>hat::ui::TrainCurves</name>
    <message>
        <source>Corpus</source>
        <translation>语料</translation>
    </message>
    <message>
        <source>How often each choice was drawn</source>
        <translation>各选项被抽取的频率</translation>
    </message>
    <message>
        <source>Learning rate by update</source>
        <translation>各步的学习率</translation>
    </message>
    <message>
        <source>Learning rate, 10⁻³</source>
        <translation>学习率，10⁻³</translation>
    </message>
    <message>
        <source>Loss by update; the export has the same as a table</source>
        <translation>各步的损失；导出的表格内容与之相同</translation>
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
        <source>loss (nll), bits per token</source>
        <translation>损失（nll），比特/词元</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>步</translation>
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
        <source>sampled</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>warm-up ends</source>
        <translation>预热结束</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>检查点</translation>
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
        <source>The prepared data is not there any more: %1</source>
        <translation>准备好的数据已不在：%1</translation>
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
    <message>
        <source>One set of weights for the space &quot;%1&quot; of the Space page: each update trains one SubTransformer drawn from it.</source>
        <translation>“空间”页上的空间“%1”共用一组权重：每次更新训练从中抽取的一个 SubTransformer。</translation>
    </message>
</context>
<context>
    <name>hat::ui::TrainPage</name>
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
        <source>A training is running. The next one can be started when it has ended.</source>
        <translation>正在训练。结束后才能开始下一个。</translation>
    </message>
    <message>
        <source>At most %1 runs lie over another one: more could not be told apart.</source>
        <translation>最多叠加 %1 次运行：再多就无法区分了。</translation>
    </message>
    <message>
        <source>The sample translations repeat themselves, whatever the loss says: the network has not learned to translate, or has forgotten it.</source>
        <translation>示例译文不断重复，无论损失如何：网络没有学会翻译，或已经忘记。</translation>
    </message>
    <message>
        <source>Overlay run</source>
        <translation>叠加运行</translation>
    </message>
    <message>
        <source>Runs that lie over this one</source>
        <translation>叠加在此之上的运行</translation>
    </message>
    <message numerus="yes">
        <source>The first numbers come after %n update(s).</source>
        <translation>
            <numerusform>%n 步之后出现第一批数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>This run ended before its first numbers.</source>
        <translation>此次运行在出现数字之前就结束了。</translation>
    </message>
    <message>
        <source>The training waits until another job has ended.</source>
        <translation>训练在等待另一任务结束。</translation>
    </message>
    <message>
        <source>Paused before the first numbers.</source>
        <translation>在第一批数字之前暂停。</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>正在停止。</translation>
    </message>
    <message>
        <source>Validated at update</source>
        <translation>验证于第几步</translation>
    </message>
    <message>
        <source>Collapse alarm: too few numbers to judge</source>
        <translation>崩溃警报：数字太少，无法判断</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>hat::ui::TranslateHead</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 to %2, as one types</source>
        <translation>%1 → %2，边输入边翻译</translation>
    </message>
    <message>
        <source>busy now: %1 times as long as when it was quiet</source>
        <translation>当前繁忙：用时是空闲时的 %1 倍</translation>
    </message>
    <message>
        <source>took %1 times as long as when it was quiet</source>
        <translation>耗时是安静时的 %1 倍</translation>
    </message>
    <message>
        <source>busy now</source>
        <translation>当前繁忙</translation>
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
    <message>
        <source>Shortlist</source>
        <translation>候选词表</translation>
    </message>
    <message>
        <source>Translates with the words alone that those of the source sentence may become, as the model&apos;s shortlist says: faster, and seldom another translation.</source>
        <translation>按模型的候选词表，只用源句各词可能译成的词来翻译：更快，译文很少不同。</translation>
    </message>
    <message>
        <source>with the model&apos;s shortlist</source>
        <translation>使用模型的候选词表</translation>
    </message>
    <message>
        <source>with the shortlist of models that have one</source>
        <translation>有候选词表的模型使用它</translation>
    </message>
    <message>
        <source>predicted for %1, not for %2</source>
        <translation>预测针对 %1，而非 %2</translation>
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
    <message numerus="yes">
        <source>This sentence, median of %n</source>
        <translation>
            <numerusform>本句，%n 次的中位数</numerusform>
        </translation>
    </message>
    <message>
        <source>This sentence, measured once</source>
        <translation>本句，只测了一次</translation>
    </message>
    <message numerus="yes">
        <source>A sentence, mean of %Ln</source>
        <translation>
            <numerusform>每句，%Ln 句平均</numerusform>
        </translation>
    </message>
    <message>
        <source>Computed with</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>hat::ui::TranslatePage</name>
    <message>
        <source>Open a text file</source>
        <translation>打开文本文件</translation>
    </message>
    <message>
        <source>Text files (*.txt *.en *.de *.src);;All files (*)</source>
        <translation>文本文件 (*.txt *.en *.de *.src);;所有文件 (*)</translation>
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
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>所用模型</translation>
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
        <source>%1, shortlist</source>
        <translation>%1，候选词表</translation>
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
    <message>
        <source>over the budget by %1</source>
        <translation>超出预算 %1</translation>
    </message>
    <message numerus="yes">
        <source>median of %n runs</source>
        <translation>
            <numerusform>%n 次的中位数</numerusform>
        </translation>
    </message>
    <message>
        <source>measured once</source>
        <translation>只测了一次</translation>
    </message>
    <message numerus="yes">
        <source>a sentence, mean of %Ln</source>
        <translation>
            <numerusform>每句，%Ln 句平均</numerusform>
        </translation>
    </message>
    <message>
        <source>measured before</source>
        <translation>先前测量</translation>
    </message>
</context>
<context>
    <name>hat::ui::TranslationRow</name>
    <message>
        <source>The translation is on the clipboard.</source>
        <translation>译文已复制到剪贴板。</translation>
    </message>
</context>
</TS>
