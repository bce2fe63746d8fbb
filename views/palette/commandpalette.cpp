// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/commandpalette.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace Plimsoll {

namespace {

constexpr int detailRole = Qt::UserRole + 1;
constexpr int entryRole = Qt::UserRole + 2;
constexpr int shownEntries = 60;

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// Whether the letters begin words of the text in turn, each with as many of the letters that follow as there are: "cf" and "codfr" do
/// for "Code freeze".
bool abbreviates(QStringView text, QStringView word, const QString &whole)
{
    if (word.isEmpty())
        return true;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype place = text.data() - whole.data() + at;
        if (!beginsWord(whole, place))
            continue;
        for (qsizetype length = 1; length <= word.size() && text.mid(at).startsWith(word.first(length), Qt::CaseInsensitive); ++length) {
            if (abbreviates(text.mid(at + length), word.mid(length), whole))
                return true;
        }
    }
    return false;
}

int wordScore(const QString &text, const QString &word)
{
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at == 0)
        return 100;
    if (at > 0)
        return beginsWord(text, at) ? 60 : 30;
    return abbreviates(text, word, text) ? 5 : 0;
}

/// The entry's text on the left, its detail muted on the right.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString detail = index.data(detailRole).toString();
        if (detail.isEmpty())
            return;
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : option.palette.color(QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -option.fontMetrics.averageCharWidth(), 0), Qt::AlignRight | Qt::AlignVCenter, detail);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() * 8 / 5);
        return size;
    }
};

} // namespace

int paletteScore(const QString &entry, const QString &typed)
{
    int total = 1;
    const auto words = typed.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const int score = wordScore(entry, word);
        if (score == 0)
            return 0;
        total += score;
    }
    return total;
}

CommandPalette::CommandPalette(QWidget *parent) : QFrame(parent), m_line(new QLineEdit), m_list(new QListView),
      m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Command palette"));
    m_line->setPlaceholderText(tr("Type an action, a milestone, a release or a person"));
    m_line->setAccessibleName(tr("Search actions and objects"));
    m_line->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Matches"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandPalette::activateCurrent);
    connect(m_list, &QListView::clicked, this, &CommandPalette::activateCurrent);
    m_line->installEventFilter(this);
    parent->installEventFilter(this);
    hide();
}

void CommandPalette::open(std::vector<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_line->clear();
    filter({});
    place();
    show();
    raise();
    m_line->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_line)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && !isAncestorOf(QApplication::focusWidget())) {
        hide();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            leave();
            return true;
        }
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up || key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp) {
            QApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::filter(const QString &typed)
{
    struct Match {
        int score;
        int entry;
    };
    std::vector<Match> matches;
    for (int i = 0; i < int(m_entries.size()); ++i) {
        if (const int score = paletteScore(m_entries[size_t(i)].text, typed); score > 0)
            matches.push_back({score, i});
    }
    std::stable_sort(matches.begin(), matches.end(), [](const Match &a, const Match &b) { return a.score > b.score; });
    m_model->clear();
    for (const Match &match : matches) {
        if (m_model->rowCount() == shownEntries)
            break;
        const PaletteEntry &entry = m_entries[size_t(match.entry)];
        auto *item = new QStandardItem(entry.icon, entry.text);
        item->setData(entry.detail, detailRole);
        item->setData(match.entry, entryRole);
        m_model->appendRow(item);
    }
    if (matches.empty()) {
        auto *none = new QStandardItem(tr("Nothing here is called that."));
        none->setFlags(Qt::NoItemFlags);
        m_model->appendRow(none);
    } else {
        m_list->setCurrentIndex(m_model->index(0, 0));
    }
}

void CommandPalette::activateCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    leave();
    // The entry's own code may open the palette anew, so it is copied out first.
    const auto activate = m_entries[size_t(index.data(entryRole).toInt())].activate;
    if (activate)
        activate();
}

void CommandPalette::leave()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int em = fontMetrics().height();
    const int width = qMin(em * 34, window->width() - 2 * em);
    const int height = qMin(em * 24, window->height() - 6 * em);
    setGeometry((window->width() - width) / 2, em * 4, width, height);
}

} // namespace Plimsoll
